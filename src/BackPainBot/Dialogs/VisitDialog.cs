using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Safety;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Dialogs;

/// <summary>"Prepare for a visit": a safety check, four questions, a look over the notes, and a summary to take along.</summary>
public sealed class VisitDialog : TaskDialog
{
    private const string Waterfall = "visit";
    private const string SafetyPrompt = "safety";
    private const string ReviewPrompt = "review";

    // The waterfall's option when it begins again at the review.
    private const string AtReview = "review";

    private const string Changing = "changing";

    private static readonly (Phrase Button, VisitField Field)[] Changes =
    [
        (PhraseBook.ButtonChangeWhere, VisitField.Where), (PhraseBook.ButtonChangeHowLong, VisitField.HowLong),
        (PhraseBook.ButtonChangeHowBad, VisitField.HowBad), (PhraseBook.ButtonChangeSuggested, VisitField.Suggested),
    ];

    private readonly SafetyAdvice _safety;
    private readonly VisitSummary _summary;

    /// <summary>Is begun without options, with new notes.</summary>
    public VisitDialog(Speaker speaker, SafetyAdvice safety)
        : base(nameof(VisitDialog), speaker)
    {
        _safety = safety;
        _summary = new VisitSummary(speaker);
        var validators = new VisitValidators(speaker);
        AddDialog(new WaterfallDialog(Waterfall,
        [
            CheckSafetyAsync, BeginAsync,
            AfterAsync(VisitField.Where), AfterAsync(VisitField.HowLong), AfterAsync(VisitField.HowBad), AfterAsync(VisitField.Suggested),
            ChangeAsync, StoreChangeAsync,
        ]));
        AddDialog(new ConfirmPrompt(SafetyPrompt, ValidateSafetyAsync));
        AddDialog(new ChoicePrompt(nameof(VisitField.Where), validators.WhereAsync));
        AddDialog(new DateTimePrompt(nameof(VisitField.HowLong), validators.HowLongAsync));
        AddDialog(new NumberPrompt<double>(nameof(VisitField.HowBad), validators.HowBadAsync));
        AddDialog(new ChoicePrompt(nameof(VisitField.Suggested), validators.SuggestedAsync));
        AddDialog(new ChoicePrompt(ReviewPrompt, ValidateReviewAsync));
    }

    /// <inheritdoc/>
    public override string? Intent => IntentIds.Visit;

    /// <inheritdoc/>
    protected override IEnumerable<string> Replies(ITurnContext context)
    {
        var phrases = Speaker.Knowledge(context).Phrases;
        return phrases.All(PhraseBook.ButtonSkip).Concat(phrases.All(PhraseBook.ButtonNotSure)).Concat(phrases.All(PhraseBook.ButtonNeither));
    }

    private async Task<DialogTurnResult> CheckSafetyAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Options is AtReview)
        {
            return await step.NextAsync(cancellationToken: cancellationToken);
        }

        (await Speaker.DataAsync(step.Context, cancellationToken)).Visit = new VisitNotes();
        TurnReport.Of(step.Context).Answered.Add(IntentIds.Visit);

        // One message: a screen that stops at the first of two would show the buttons without their question.
        return await PromptAsync(step, SafetyPrompt, Expected.YesNo, PhraseBook.VisitSafety, null, cancellationToken, Speaker.Say(step.Context, PhraseBook.VisitIntro));
    }

    private async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Options is AtReview)
        {
            return await step.NextAsync(cancellationToken: cancellationToken);
        }

        // Only a clear no goes on; without one the check ends the dialog, at worst with a warning too many.
        if (step.Result is true)
        {
            await _safety.GiveAsync(step.Context, Urgency.Emergency, cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        return await AskAsync(step, VisitField.Where, cancellationToken);
    }

    /// <summary>The step that notes the reply to one question and asks the next one; after the last one it shows the notes.</summary>
    private WaterfallStep AfterAsync(VisitField field) => async (step, cancellationToken) =>
    {
        if (step.Options is not AtReview)
        {
            await StoreAsync(step, field, cancellationToken);
            if (field != VisitField.Suggested)
            {
                return await AskAsync(step, field + 1, cancellationToken);
            }
        }
        else if (field != VisitField.Suggested)
        {
            return await step.NextAsync(cancellationToken: cancellationToken);
        }

        var knowledge = Speaker.Knowledge(step.Context);
        var choices = Changes.Select(change => change.Button).Prepend(PhraseBook.ButtonRight).Select(button => ChoiceOf(knowledge, button));
        var notes = await NotesAsync(step.Context, cancellationToken);
        return await PromptAsync(step, ReviewPrompt, Expected.Choice, PhraseBook.VisitReview, [.. choices], cancellationToken, _summary.Lines(step.Context, notes));
    };

    private async Task<DialogTurnResult> ChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is FoundChoice { Index: > 0 } choice)
        {
            var field = Changes[choice.Index - 1].Field;
            step.Values[Changing] = field.ToString();
            return await AskAsync(step, field, cancellationToken);
        }

        await _summary.SendAsync(step.Context, await NotesAsync(step.Context, cancellationToken), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> StoreChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await StoreAsync(step, Enum.Parse<VisitField>((string)step.Values[Changing]!), cancellationToken);
        return await step.ReplaceDialogAsync(Waterfall, AtReview, cancellationToken);
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, VisitField field, CancellationToken cancellationToken)
    {
        var (prompt, expected, question, choices) = VisitPrompts.Of(field);
        var knowledge = Speaker.Knowledge(step.Context);
        return PromptAsync(step, prompt, expected, question, [.. choices.Select(button => ChoiceOf(knowledge, button))], cancellationToken);
    }

    private async Task StoreAsync(WaterfallStepContext step, VisitField field, CancellationToken cancellationToken) =>
        VisitPrompts.Store(
            await NotesAsync(step.Context, cancellationToken), field, step.Context, step.Result, step.Context.Said(Speaker, PhraseBook.ButtonSkip));

    /// <summary>The notes; new ones where "forget me" emptied them meanwhile.</summary>
    private async Task<VisitNotes> NotesAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await Speaker.DataAsync(context, cancellationToken)).Visit ??= new VisitNotes();

    private async Task<bool> ValidateSafetyAsync(PromptValidatorContext<bool> prompt, CancellationToken cancellationToken)
    {
        if (prompt.Context.Said(Speaker, PhraseBook.ButtonNotSure))
        {
            prompt.Recognized.Value = true;
            return true;
        }

        if (prompt.Recognized.Succeeded)
        {
            return true;
        }

        if (TopicRecognizer.Of(prompt.Context).Is(IntentIds.Neither) || prompt.Context.Said(Speaker, PhraseBook.ButtonNeither))
        {
            prompt.Recognized.Value = false;
            return true;
        }

        return await prompt.AskAgainAsync(Speaker, prompt.AttemptCount == 1 ? PhraseBook.VisitSafetyAgain : PhraseBook.VisitSafetyLast, cancellationToken);
    }

    private async Task<bool> ValidateReviewAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken) =>
        prompt.Recognized.Succeeded
        || prompt.AttemptCount > RetryLimit
        || await prompt.AskAgainAsync(Speaker, PhraseBook.VisitReviewAgain, cancellationToken);
}
