using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Feedback;
using BackPainBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs;

/// <summary>Asks whether the last answer helped and what was missing. Votes are counted by topic; words are kept only where configured, and then the user is told.</summary>
public sealed class FeedbackDialog : TaskDialog
{
    private const string HelpfulPrompt = "helpful";
    private const string MorePrompt = "more";

    private const string Helpful = "helpful";

    private readonly Ballot _ballot;
    private readonly FeedbackOptions _options;

    /// <summary>Is begun without options; it asks about the last answer.</summary>
    public FeedbackDialog(Speaker speaker, Ballot ballot, IOptions<FeedbackOptions> options)
        : base(nameof(FeedbackDialog), speaker)
    {
        _ballot = ballot;
        _options = options.Value;
        AddDialog(new WaterfallDialog("feedback", [AskAsync, CountAsync, ThankAsync]));
        AddDialog(new ConfirmPrompt(HelpfulPrompt, ValidateAsync));
        AddDialog(new TextPrompt(MorePrompt, TakeAnythingAsync));
    }

    /// <inheritdoc/>
    public override string? Intent => IntentIds.Feedback;

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

        if (await _ballot.TakeTypedAsync(step.Context, helpful, cancellationToken) is not null)
        {
            step.Values[Helpful] = helpful;
            await Speaker.AskAsync(step.Context, IntentIds.Feedback, Speaker.Say(step.Context, PhraseBook.FeedbackCounted), [], cancellationToken);
        }

        return _options.KeepWords && step.Values.ContainsKey(Helpful)
            ? await PromptAsync(step, MorePrompt, Expected.FreeText, PhraseBook.FeedbackMoreKept, null, cancellationToken, _options.WordsDays)
            : await PromptAsync(step, MorePrompt, Expected.FreeText, PhraseBook.FeedbackMore, null, cancellationToken);
    }

    private async Task<DialogTurnResult> ThankAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Values.TryGetValue(Helpful, out var helpful) && !step.Context.Said(Speaker, PhraseBook.ButtonNo))
        {
            var data = await Speaker.DataAsync(step.Context, cancellationToken);
            FeedbackTurn.Of(step.Context).Keep(new Vote([.. data.Last], helpful is true), step.Result as string);
        }

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
