using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

/// <summary>A dialog whose beginning, and whose view of events, a test supplies.</summary>
internal sealed class LambdaDialog(string? id, Func<DialogContext, object?, Task<DialogTurnResult>> begin) : Dialog(id)
{
    public Func<DialogEvent, bool>? Before { get; init; }

    public Func<DialogEvent, bool>? After { get; init; }

    public List<DialogReason> Ended { get; } = [];

    public static LambdaDialog Waiting(string id) => new(id, (_, _) => Task.FromResult(EndOfTurn));

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => begin(dc, options);

    public override Task EndDialogAsync(
        Microsoft.Bot.Builder.ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Ended.Add(reason);
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(Before?.Invoke(e) ?? false);

    protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(After?.Invoke(e) ?? false);
}
