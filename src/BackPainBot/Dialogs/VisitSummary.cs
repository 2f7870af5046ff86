using System.Globalization;
using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Channels;
using BackPainBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs;

/// <summary>The notes of a visit, in the user's own words, as a card and as text to copy.</summary>
internal sealed class VisitSummary(Speaker speaker)
{
    /// <summary>The notes as lines of Markdown.</summary>
    public string Lines(ITurnContext context, VisitNotes notes) =>
        string.Join('\n', Facts(context, notes).Select(fact => $"- {fact.Title}: {Escape(fact.Value)}"));

    /// <summary>Sends the card, and the same as text with the questions to ask.</summary>
    public async Task SendAsync(ITurnContext context, VisitNotes notes, CancellationToken cancellationToken)
    {
        string Say(Phrase phrase) => speaker.Say(context, phrase);

        var card = new AdaptiveCard(
        [
            CardElement.Title(Say(PhraseBook.VisitSummaryTitle)),
            CardElement.FactSet([.. Facts(context, notes).Select(fact => new CardFact(fact.Title, fact.Value))]),
            CardElement.Title(Say(PhraseBook.VisitQuestionsTitle)),
            CardElement.Paragraph(Say(PhraseBook.VisitQuestions)),
        ],
        Actions: null);
        await ShowAsync(context, (Activity)MessageFactory.Attachment(card.ToAttachment()), cancellationToken);
        var text = $"{Say(PhraseBook.VisitSummaryIntro)}\n\n{Lines(context, notes)}\n\n**{Say(PhraseBook.VisitQuestionsTitle)}**\n\n{Say(PhraseBook.VisitQuestions)}";
        await speaker.TellAsync(context, IntentIds.Visit, text, [speaker.Knowledge(context).Topic(TopicIds.FindTherapist).Question], cancellationToken);
    }

    /// <summary>Shows the card in the place of the one whose button was pressed, so that its buttons go; as a new message where there is none.</summary>
    private static Task<ResourceResponse> ShowAsync(ITurnContext context, Activity message, CancellationToken cancellationToken)
    {
        var inbound = context.Activity;
        if (TeamsChannel.Is(inbound) && inbound is { Value: not null, ReplyToId.Length: > 0 })
        {
            message.Id = inbound.ReplyToId;
            return context.UpdateActivityAsync(message, cancellationToken);
        }

        return context.SendActivityAsync(message, cancellationToken);
    }

    private IEnumerable<(string Title, string Value)> Facts(ITurnContext context, VisitNotes notes)
    {
        string Say(Phrase phrase, params object[] values) => speaker.Say(context, phrase, values);

        var blank = Say(PhraseBook.VisitBlank);
        yield return (Say(PhraseBook.VisitSummaryWhere), notes.Where ?? blank);
        yield return (Say(PhraseBook.VisitSummaryHowLong), HowLong(context, notes) ?? blank);
        yield return (Say(PhraseBook.VisitSummaryHowBad),
            notes.HowBad is { } rating ? Say(PhraseBook.VisitSummaryHowBadValue, rating.ToString("0.##", CultureInfo.InvariantCulture)) : blank);
        yield return (Say(PhraseBook.VisitSummarySuggested), notes.Suggested ?? blank);
    }

    private string? HowLong(ITurnContext context, VisitNotes notes)
    {
        if (notes.HowLong is null || notes.Since is not { } since)
        {
            return notes.HowLong;
        }

        var month = since.ToString("Y", CultureInfo.GetCultureInfo(speaker.Knowledge(context).Locale));
        return speaker.Say(context, PhraseBook.VisitSummarySince, notes.HowLong, month);
    }

    /// <summary>Keeps the user's words from acting as Markdown.</summary>
    private static string Escape(string words)
    {
        var escaped = new System.Text.StringBuilder(words.Length);
        foreach (var character in words.ReplaceLineEndings(" "))
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
