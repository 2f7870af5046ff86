using Microsoft.Bot.Builder.Dialogs.Internal;
using Microsoft.Bot.Builder.Dialogs.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A unit of conversation. One instance serves all conversations: what differs between them lives in <see cref="DialogInstance.State"/>.</summary>
public abstract class Dialog
{
    /// <summary>Tells the stack that the dialog waits for the user. Shared: not to be changed.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string? _id;

    static Dialog() => DialogStateTypes.Register();

    /// <param name="dialogId">The id; when null, <see cref="OnComputeId"/> names the dialog on first use.</param>
    public Dialog(string? dialogId = null)
    {
        _id = dialogId;
    }

    /// <summary>Unique among the dialogs of a set; persisted on the stack, so a dialog that waits is not found again under another.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Never null; setting null restores the client that tracks nothing.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Starts the dialog. Its instance is already on the stack of <paramref name="dc"/>.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Takes the user's next activity. Unless overridden, ends the dialog without a result.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Takes the result of a dialog that this one started. Unless overridden, ends the dialog with that result.</summary>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        Require.NotToken(result, nameof(result));
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks the dialog to repeat its question.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Tells the dialog that it leaves the stack, before it does.</summary>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Names what must change when conversations in flight may no longer fit the dialog.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to the dialog, then (when it bubbles) to its parents, then to the dialog again.</summary>
    /// <returns>True when somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken))
        {
            return true;
        }

        if (e.Bubble && dc.Parent is { } parent && await parent.EmitEventAsync(e.Name!, e.Value, true, false, cancellationToken))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>Sees an event before its parents do; true stops it there.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Tasks.False;

    /// <summary>Sees an event that no parent handled; true marks it handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Tasks.False;

    /// <summary>Names a dialog that was given no id: the name of its class.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
