using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Safety;

namespace BackPainBot.Answers;

/// <summary>The one place that composes answers from the article, and declines where it is silent.</summary>
public sealed class AnswerComposer
{
    private const int SuggestionLimit = 3;

    /// <summary>Composes the answer to one topic or several, and names what else was asked on which the article is silent; the conversation then counts them as seen.</summary>
    public static Answer Compose(KnowledgeBase knowledge, IReadOnlyList<Topic> topics, IReadOnlyList<string> silent, ConversationData data)
    {
        var order = new List<int>();
        var repeated = topics.Count > 0 && topics.All(topic => data.Last.Contains(topic.Id));
        var bodies = repeated
            ? [knowledge.Phrases.Say(PhraseBook.AnsweredJustNow) + " " + string.Join(' ', topics.Select(topic => topic.ShortBody.Render(order)))]
            : topics.Select(topic => $"**{topic.Headline}**\n\n{topic.Body.Render(order)}").ToList();
        var text = string.Join("\n\n", [.. Reminder(knowledge, data), .. bodies, .. silent.Count > 0 ? [Decline(knowledge, silent)] : Array.Empty<string>()]);
        foreach (var topic in topics.Where(topic => !data.Seen.Contains(topic.Id)))
        {
            data.Seen.Add(topic.Id);
        }

        data.Last = [.. topics.Select(topic => topic.Id)];
        return new Answer(text)
        {
            Source = SourceLine(knowledge, data),
            Citations = [.. order.Select(knowledge.Article.Passage)],
            Topics = [.. data.Last],
            Suggestions = [.. Suggest(knowledge, topics, data)],
        };
    }

    /// <summary>The questions to offer after some topics: unseen ones first, at most three.</summary>
    public static IEnumerable<string> Suggest(KnowledgeBase knowledge, IEnumerable<Topic> topics, ConversationData data) =>
        topics.SelectMany(topic => topic.Next)
            .Concat(knowledge.Topics.Select(topic => topic.Id))
            .Distinct()
            .Where(id => !data.Last.Contains(id))
            .OrderBy(id => data.Seen.Contains(id))
            .Take(SuggestionLimit)
            .Select(id => knowledge.Topic(id).Question);

    /// <summary>Says that the article is silent on some groups, naming each, and who could answer.</summary>
    public static string Decline(KnowledgeBase knowledge, IReadOnlyList<string> groups)
    {
        var silent = groups.Select(knowledge.UncoveredGroup).ToList();
        string Either(IEnumerable<string> parts) => parts.Distinct().Aggregate((first, second) => knowledge.Phrases.Say(PhraseBook.Either, first, second));
        return knowledge.Phrases.Say(PhraseBook.NotCovered, Either(silent.Select(group => group.Names)), Either(silent.Select(group => group.Ask)));
    }

    /// <summary>The line that each answer carries while a red flag is open; none otherwise.</summary>
    public static IEnumerable<string> Reminder(KnowledgeBase knowledge, ConversationData data)
    {
        if (data.Safety is { } urgency)
        {
            yield return knowledge.Phrases.Say(urgency switch
            {
                Urgency.Crisis => PhraseBook.ReminderCrisis,
                Urgency.Emergency => PhraseBook.ReminderEmergency,
                _ => PhraseBook.ReminderSameDay,
            });
        }
    }

    /// <summary>A passage of the article in the project's words.</summary>
    public static Answer Quote(KnowledgeBase knowledge, Passage passage) =>
        new($"{passage.Abstract} [1]") { Source = SourceLine(knowledge, new ConversationData()), Citations = [passage] };

    private static string SourceLine(KnowledgeBase knowledge, ConversationData data)
    {
        var article = knowledge.Article;
        var phrase = data.CitedInFull ? PhraseBook.SourceShort : PhraseBook.SourceFull;
        data.CitedInFull = true;
        var date = article.PublishedText(knowledge.Locale);
        return knowledge.Phrases.Say(phrase, article.Title, article.Author, article.Publisher, date, article.Url);
    }
}
