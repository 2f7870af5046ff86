using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;

namespace BackPainBot.Search;

/// <summary>Searches topics and passages in one language: what the words mean first, then everything with words that begin so. Safety comes before all of it.</summary>
public sealed class ArticleSearch
{
    /// <summary>Characters of a search that are read.</summary>
    public const int TextLimit = 500;

    private const int ShortestWord = 4;

    private readonly QuestionUnderstander _understander;
    private readonly List<(SearchHit Hit, WordPrefixes Words)> _index;

    /// <summary>Indexes the words of every topic and passage of the understander's language.</summary>
    public ArticleSearch(QuestionUnderstander understander)
    {
        _understander = understander;
        var knowledge = understander.Knowledge;
        _index =
        [
            .. knowledge.Topics.Select(topic => ((SearchHit)new TopicHit(topic), new WordPrefixes(topic.Question, topic.Headline, topic.Body.Text))),
            .. knowledge.Article.Passages.Select(passage => ((SearchHit)new PassageHit(passage), new WordPrefixes(passage.Name, passage.Abstract))),
        ];
    }

    /// <summary>What is found, best first; for an empty text every topic.</summary>
    public IReadOnlyList<SearchHit> Find(string text)
    {
        text = text.Length <= TextLimit ? text : text[..TextLimit];
        var knowledge = _understander.Knowledge;
        if (string.IsNullOrWhiteSpace(text))
        {
            return [.. knowledge.Topics.Select(topic => new TopicHit(topic))];
        }

        var understood = _understander.Understand(text, new ConversationData());
        if (understood.Kind is TurnKind.RedFlag or TurnKind.Crisis)
        {
            return [new UrgentHit(understood.Safety!.Urgency)];
        }

        // A single word is still being typed: what begins with it says more than what it seems to mean.
        var words = WordPrefixes.Split(text);
        var (meant, beginning) = (Meant(knowledge, understood), Beginning(words));
        var hits = words.Count > 1 ? meant.Concat(beginning) : beginning.Concat(text.Trim().Length < ShortestWord ? [] : meant);
        return [.. hits.DistinctBy(hit => hit.Id)];
    }

    private static IEnumerable<SearchHit> Meant(KnowledgeBase knowledge, Understood understood) => understood.Kind switch
    {
        TurnKind.Answer when understood.Silent.Count > 0 => Topics(knowledge, understood.Ids).Append(new SilentHit(understood.Silent)),
        TurnKind.Answer or TurnKind.DidYouMean => Topics(knowledge, understood.Ids),
        TurnKind.NotCovered => Topics(knowledge, knowledge.UncoveredGroup(understood.Ids[0]).Offers).Prepend(new SilentHit(understood.Ids)),
        TurnKind.SafetyInfo => [new WarningSignsHit()],
        _ => [],
    };

    private static IEnumerable<SearchHit> Topics(KnowledgeBase knowledge, IEnumerable<string> ids) => ids.Select(id => new TopicHit(knowledge.Topic(id)));

    private IEnumerable<SearchHit> Beginning(IReadOnlyList<string> words) => words.Count == 0
        ? []
        : _index.Select(entry => (entry.Hit, Score: entry.Words.Score(words))).Where(entry => entry.Score > 0).OrderByDescending(entry => entry.Score).Select(entry => entry.Hit);
}
