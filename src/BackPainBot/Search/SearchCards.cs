using System.Globalization;
using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Channels;
using BackPainBot.Knowledge;

namespace BackPainBot.Search;

/// <summary>Makes the cards of search results. They go into messages to people, so each keeps the promises on its own: answer, citation, closing advice.</summary>
public sealed class SearchCards(SafetyAdvice safety, PromiseGuard guard)
{
    /// <summary>The card with its place in the list of results.</summary>
    internal SearchResult Result(KnowledgeBase knowledge, SearchHit hit, bool tappable)
    {
        var content = Content(knowledge, hit);
        var tap = tappable ? new SearchTap("invoke", new SearchChoice(hit.Id)) : null;
        var preview = new SearchPreview(SearchPreview.Thumbnail, new SearchThumbnail(content.Title, content.Summary) { Tap = tap });
        return new SearchResult(AdaptiveCard.ContentType, Card(knowledge, hit, content), preview);
    }

    /// <summary>The card alone.</summary>
    internal SearchResult Choice(KnowledgeBase knowledge, SearchHit hit) => new(AdaptiveCard.ContentType, Card(knowledge, hit, Content(knowledge, hit)), Preview: null);

    private AdaptiveCard Card(KnowledgeBase knowledge, SearchHit hit, SearchContent content)
    {
        var answer = content.Answer;
        var closing = ClosingAdvice.Say(knowledge, content.Safety, Turn(knowledge, hit), content.DoctorFirst);
        var body = new List<CardElement> { CardElement.Title(content.Title) };
        body.AddRange(answer.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(CardElement.Paragraph));
        body.AddRange(answer.Citations.Select((passage, index) => CardElement.Note(Link(index + 1, passage))));
        if (answer.Source is { } source)
        {
            body.Add(CardElement.Note(source));
        }

        body.AddRange(closing.Split("\n\n").Select(CardElement.Paragraph));
        var report = new TurnReport { Informs = true, Cites = answer.Source is not null, DoctorFirst = content.DoctorFirst };
        guard.Check(report, [string.Join("\n\n", body.Select(element => element.Text))], knowledge, new ConversationData { Safety = content.Safety });
        CardButton[]? actions = answer.Source is null ? null : [CardButton.Opening(knowledge.Phrases.Say(PhraseBook.SearchOpen), knowledge.Article.Url)];
        return new AdaptiveCard(body, actions);
    }

    private SearchContent Content(KnowledgeBase knowledge, SearchHit hit)
    {
        string Say(Phrase phrase) => knowledge.Phrases.Say(phrase);

        return hit switch
        {
            TopicHit { Topic: var topic } => new(topic.Question, topic.Headline, AnswerComposer.Compose(knowledge, [topic], [], new ConversationData())),
            PassageHit { Passage: var passage } => new(passage.Name, passage.Abstract, AnswerComposer.Quote(knowledge, passage)),
            SilentHit { Groups: var groups } => Silent(knowledge, groups),
            UrgentHit { Urgency: var urgency } => Spoken(Say(PhraseBook.SearchUrgent), safety.Text(knowledge, urgency)) with { Safety = urgency },
            WarningSignsHit => Spoken(Say(PhraseBook.ButtonSafetyInfo), safety.List(knowledge)),
            _ => throw new ArgumentOutOfRangeException(nameof(hit), hit, "A hit without a card."),
        };
    }

    private static SearchContent Silent(KnowledgeBase knowledge, IReadOnlyList<string> groups) =>
        Spoken(knowledge.Phrases.Say(PhraseBook.SearchSilent), AnswerComposer.Decline(knowledge, groups)) with
        {
            DoctorFirst = groups.Any(group => knowledge.UncoveredGroup(group).DoctorFirst),
        };

    /// <summary>A phrase as a card; the list shows its first paragraph.</summary>
    private static SearchContent Spoken(string title, string text) => new(title, text.Split("\n\n")[0].Replace("**", "", StringComparison.Ordinal), new Answer(text));

    private static string Link(int number, Passage passage) => string.Create(CultureInfo.InvariantCulture, $"[{number}] [{passage.Name}]({passage.Link.AbsoluteUri})");

    /// <summary>The wordings of the advice take turns over the cards.</summary>
    private static int Turn(KnowledgeBase knowledge, SearchHit hit) => hit is TopicHit { Topic: var topic } ? knowledge.Topics.ToList().IndexOf(topic) : 0;
}
