using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Benchmarks.Turn;

/// <summary>Answers a question and asks for the next one, for ever: two replies a turn.</summary>
internal sealed class EchoDialog : ComponentDialog
{
    private const string Ask = nameof(Ask);
    private const string Waterfall = nameof(Waterfall);

    public EchoDialog()
        : base(nameof(EchoDialog))
    {
        AddDialog(new TextPrompt(Ask));
        AddDialog(new WaterfallDialog(Waterfall, [AskAsync, AnswerAsync]));
        InitialDialogId = Waterfall;
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(Ask, new PromptOptions { Prompt = MessageFactory.Text("What would you like to know?") }, cancellationToken);

    private static async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var question = (string)step.Result!;
        step.Values["question"] = question;
        await step.Context.SendActivityAsync(MessageFactory.Text($"Here is what the article says about: {question}"), cancellationToken);
        return await step.ReplaceDialogAsync(Waterfall, cancellationToken: cancellationToken);
    }
}
