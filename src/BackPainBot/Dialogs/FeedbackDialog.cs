using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs;

/// <summary>Asks whether the last answer helped and what was missing. Votes are counted by topic; words are not kept.</summary>
public sealed class FeedbackDialog : TaskDialog
{
    private const string HelpfulPrompt = "helpful";
    private const string MorePrompt = "more";

    private readonly FeedbackCounter _counter;

    public FeedbackDialog(Speaker speaker, FeedbackCounter counter)
        : base(nameof(FeedbackDialog), speaker)
    {
        _counter = counter;
        AddDialog(new WaterfallDialog("feedback", [AskAsync, CountAsync, ThankAsync]));
        AddDialog(new ConfirmPrompt(HelpfulPrompt, ValidateAsync));
        AddDialog(new TextPrompt(MorePrompt, TakeAnythingAsync));
    }

    /// <summary>A bare no leaves the last question; it does not say goodbye.</summary>
    protected override IEnumerable<string> Replies(ITurnContext context) => Speaker.Knowledge(context).Phrases.All(PhraseBook.ButtonNo);

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        TurnReport.Of(step.Context).Answered.Add(IntentIds.Feedback);
        return PromptAsync(step, HelpfulPrompt, Expected.YesNo, PhraseBook.FeedbackAsk, null, cancellationToken);
    }

    private async Task<DialogTurnResult> CountAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var data = await Speaker.DataAsync(step.Context, cancellationToken);
        if (data.Expected == Expected.Nothing || step.Result is not bool helpful)
        {
            return await step.NextAsync(cancellationToken: cancellationToken);
        }

        foreach (var topic in data.Last)
        {
            _counter.Count(topic, helpful);
        }

        if (data.Last.Count > 0)
        {
            await Speaker.AskAsync(step.Context, IntentIds.Feedback, Speaker.Say(step.Context, PhraseBook.FeedbackCounted), [], cancellationToken);
        }

        return await PromptAsync(step, MorePrompt, Expected.FreeText, PhraseBook.FeedbackMore, null, cancellationToken);
    }

    private async Task<DialogTurnResult> ThankAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await Speaker.TellAsync(step.Context, IntentIds.Feedback, Speaker.Say(step.Context, PhraseBook.FeedbackThanks), [], cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Task<bool> TakeAnythingAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) => Task.FromResult(true);

    private async Task<bool> ValidateAsync(PromptValidatorContext<bool> prompt, CancellationToken cancellationToken)
    {
        if (prompt.Recognized.Succeeded)
        {
            return true;
        }

        if (prompt.AttemptCount > RetryLimit)
        {
            (await Speaker.DataAsync(prompt.Context, cancellationToken)).Expect(Expected.Nothing);
            return true;
        }

        return await prompt.AskAgainAsync(Speaker, PhraseBook.FeedbackAskAgain, cancellationToken);
    }
}
