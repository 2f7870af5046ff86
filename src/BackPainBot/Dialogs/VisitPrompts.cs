using System.Globalization;
using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Dialogs;

/// <summary>The questions of a visit: what each is, how it is prompted for, and what a reply is worth.</summary>
internal static class VisitPrompts
{
    /// <summary>Replies are kept in the user's own words up to this many characters.</summary>
    public const int WordsLimit = 200;

    private static readonly Phrase[] Places = [PhraseBook.PlaceLower, PhraseBook.PlaceMiddle, PhraseBook.PlaceUpper, PhraseBook.PlaceSeveral];
    private static readonly Phrase[] YesNoNotSure = [PhraseBook.ButtonYes, PhraseBook.ButtonNo, PhraseBook.ButtonNotSure];

    /// <summary>The prompt of a field, what it expects and the question.</summary>
    public static (string Prompt, Expected Expected, Phrase Question, Phrase[] Choices) Of(VisitField field) => field switch
    {
        VisitField.Where => (nameof(VisitField.Where), Expected.ChoiceOrText, PhraseBook.VisitWhere, Places),
        VisitField.HowLong => (nameof(VisitField.HowLong), Expected.Duration, PhraseBook.VisitHowLong, []),
        VisitField.HowBad => (nameof(VisitField.HowBad), Expected.Number, PhraseBook.VisitHowBad, []),
        VisitField.Suggested => (nameof(VisitField.Suggested), Expected.Choice, PhraseBook.VisitSuggested, YesNoNotSure),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>Notes a reply; a skipped question leaves the note empty.</summary>
    public static void Store(VisitNotes notes, VisitField field, ITurnContext context, object? result, bool skipped)
    {
        var words = skipped ? null : Shorten(context.Activity.Text);
        switch (field)
        {
            case VisitField.Where:
                notes.Where = words is null ? null : result is FoundChoice { Index: >= 0 } place ? place.Value : words;
                break;

            case VisitField.HowLong:
                notes.HowLong = words;
                notes.Since = words is null ? null : PainDuration.Began(result as IList<DateTimeResolution> ?? [], Now(context));
                break;

            case VisitField.HowBad:
                notes.HowBad = words is null || result is null ? null : Convert.ToDouble(result, CultureInfo.InvariantCulture);
                break;

            case VisitField.Suggested:
                notes.Suggested = words is null ? null : (result as FoundChoice)?.Value;
                break;
        }
    }

    /// <summary>The local time of the user, which the inbound middleware has made sure of.</summary>
    public static DateTimeOffset Now(ITurnContext context) => context.Activity.LocalTimestamp ?? context.Activity.Timestamp ?? DateTimeOffset.UnixEpoch;

    private static string? Shorten(string? text)
    {
        text = text?.Trim();
        return text is null || text.Length <= WordsLimit ? text : text[..WordsLimit] + "…";
    }
}
