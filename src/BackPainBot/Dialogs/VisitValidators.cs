using System.Globalization;
using BackPainBot.Answers;
using BackPainBot.Knowledge;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Dialogs;

/// <summary>What counts as a reply to the visit's questions. "Skip" always does.</summary>
internal sealed class VisitValidators(Speaker speaker)
{
    private static readonly Phrase[] YesOrNo = [PhraseBook.ButtonYes, PhraseBook.ButtonNo, PhraseBook.ButtonNotSure];

    /// <summary>One of the places, or any words of their own.</summary>
    public Task<bool> WhereAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken)
    {
        if (IsSkip(prompt) || prompt.Recognized.Succeeded)
        {
            return Task.FromResult(true);
        }

        // A yes or no is the reply to the question before, pressed twice.
        var isPlace = prompt.Context.Activity.Text?.Any(char.IsLetter) == true && !YesOrNo.Any(button => prompt.Context.Said(speaker, button));
        return isPlace ? Task.FromResult(true) : AgainAsync(prompt, PhraseBook.VisitWhereAgain, PhraseBook.VisitWhereAgain, cancellationToken);
    }

    /// <summary>A length of time or a beginning; abbreviated units and vague lengths too.</summary>
    public async Task<bool> HowLongAsync(PromptValidatorContext<IList<DateTimeResolution>> prompt, CancellationToken cancellationToken)
    {
        var knowledge = speaker.Knowledge(prompt.Context);
        var text = prompt.Context.Activity.Text ?? "";
        if (IsSkip(prompt) || prompt.Recognized.Succeeded)
        {
            return true;
        }

        prompt.Recognized.Value = PainDuration.Recognize(text, knowledge, VisitPrompts.Now(prompt.Context));
        return prompt.Recognized.Value.Count > 0
            || PainDuration.IsVague(text, knowledge)
            || await AgainAsync(prompt, PhraseBook.VisitHowLongAgain, PhraseBook.VisitHowLongLast, cancellationToken);
    }

    /// <summary>A number from 0 to 10.</summary>
    public async Task<bool> HowBadAsync(PromptValidatorContext<double> prompt, CancellationToken cancellationToken)
    {
        var text = prompt.Context.Activity.Text ?? "";
        if (IsSkip(prompt))
        {
            return true;
        }

        if (PainRating.OutOfTen(text) is { } rating)
        {
            prompt.Recognized.Value = rating;
            prompt.Recognized.Succeeded = true;
        }
        else if (PainRating.Between(text) is var (low, high))
        {
            return await AgainAsync(prompt, PhraseBook.VisitHowBadWhich, PhraseBook.VisitHowBadWhich, cancellationToken, Number(low), Number(high));
        }

        // "six months or so" is no rating.
        var isTime = !prompt.Recognized.Succeeded || PainDuration.Recognize(text, speaker.Knowledge(prompt.Context), VisitPrompts.Now(prompt.Context), always: true)
            .Any(reading => reading.Timex?.StartsWith('P') == true);
        if (isTime && PainRating.OutOfTen(text) is null)
        {
            return await AgainAsync(prompt, PhraseBook.VisitHowBadAgain, PhraseBook.VisitHowBadLast, cancellationToken);
        }

        return prompt.Recognized.Value is >= 0 and <= PainRating.Highest
            || await AgainAsync(prompt, PhraseBook.VisitHowBadRange, PhraseBook.VisitHowBadLast, cancellationToken);
    }

    /// <summary>Yes, no or not sure.</summary>
    public async Task<bool> SuggestedAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken) =>
        IsSkip(prompt) || prompt.Recognized.Succeeded || await AgainAsync(prompt, PhraseBook.VisitSuggestedAgain, PhraseBook.VisitSuggestedAgain, cancellationToken);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private bool IsSkip<T>(PromptValidatorContext<T> prompt) => prompt.Context.Said(speaker, PhraseBook.ButtonSkip);

    /// <summary>Asks again, twice at most; after that offers to skip, to stop or to talk to a person.</summary>
    private async Task<bool> AgainAsync<T>(
        PromptValidatorContext<T> prompt, Phrase first, Phrase second, CancellationToken cancellationToken, params object[] values)
    {
        if (prompt.AttemptCount <= TaskDialog.RetryLimit)
        {
            return await prompt.AskAgainAsync(speaker, prompt.AttemptCount == 1 ? first : second, cancellationToken, values);
        }

        var buttons = new[] { PhraseBook.ButtonSkip, PhraseBook.ButtonStop, PhraseBook.ButtonPerson }.Select(button => speaker.Say(prompt.Context, button));
        await speaker.AskAsync(prompt.Context, Recognition.TurnIds.Step, speaker.Say(prompt.Context, PhraseBook.VisitWayOut), buttons, cancellationToken);
        return false;
    }
}
