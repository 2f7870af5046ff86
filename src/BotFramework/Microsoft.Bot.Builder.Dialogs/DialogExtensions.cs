namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the root of a conversation.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the stack, or begins <paramref name="dialog"/> when it is empty. An exception goes to the caller unless a dialog handles <see cref="DialogEvents.Error"/>.</summary>
    /// <param name="dialog">The root dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogSet = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogSet.Add(dialog);
        var dialogContext = await dialogSet.CreateContextAsync(turnContext, true, cancellationToken);

        for (var isDone = false; !isDone;)
        {
            try
            {
                var result = await dialogContext.ContinueDialogAsync(cancellationToken);
                if (result.Status == DialogTurnStatus.Empty)
                {
                    await dialogContext.BeginDialogAsync(dialog.Id, null, cancellationToken);
                }

                isDone = true;
            }
            catch (Exception exception)
            {
                // Handled: the dialog that did so has changed the stack, and the turn goes on with it.
                if (!await dialogContext.EmitEventAsync(DialogEvents.Error, exception, true, true, cancellationToken))
                {
                    throw;
                }
            }
        }
    }
}
