using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

/// <summary>A conversation with one dialog. State goes through JSON between turns; a result is sent as "result: ...".</summary>
internal static class DialogFlow
{
    public static TestFlow For(Dialog dialog, object? options = null, string? channelId = null, Func<object?, string>? format = null, string? conversationType = null) =>
        For([dialog], options, channelId, format, conversationType);

    /// <summary>The first dialog is the one that begins.</summary>
    public static TestFlow For(
        IReadOnlyList<Dialog> dialogs, object? options = null, string? channelId = null, Func<object?, string>? format = null, string? conversationType = null)
    {
        var state = new ConversationState(new MemoryStorage());
        var set = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        var adapter = new TestAdapter(channelId ?? "test").Use(new AutoSaveStateMiddleware(state));
        adapter.Conversation.Conversation!.ConversationType = conversationType;
        return new TestFlow(adapter, async (turnContext, cancellationToken) =>
        {
            var dc = await set.CreateContextAsync(turnContext, cancellationToken);
            var result = await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty)
            {
                result = await dc.BeginDialogAsync(dialogs[0].Id, options, cancellationToken);
            }

            if (result.Status == DialogTurnStatus.Complete)
            {
                await turnContext.SendActivityAsync("result: " + (format ?? Text)(result.Result), cancellationToken: cancellationToken);
            }
        });
    }

    public static WaterfallStep Say(string text) => async (stepContext, cancellationToken) =>
    {
        await stepContext.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    };

    public static WaterfallStep Begin(string dialogId, object? options = null) =>
        (stepContext, cancellationToken) => stepContext.BeginDialogAsync(dialogId, options, cancellationToken);

    public static WaterfallStep EndWithResult { get; } =
        (stepContext, cancellationToken) => stepContext.EndDialogAsync(stepContext.Result, cancellationToken);

    public static PromptOptions Ask(string? prompt, string? retry = null) => new()
    {
        Prompt = prompt is null ? null : MessageFactory.Text(prompt),
        RetryPrompt = retry is null ? null : MessageFactory.Text(retry),
    };

    public static Activity Message(string? text, string? locale = null) => new() { Type = ActivityTypes.Message, Text = text, Locale = locale };

    private static string Text(object? result) => Convert.ToString(result, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "nothing";
}
