using System.Diagnostics.CodeAnalysis;

namespace BackPainBot.Knowledge;

/// <summary>What the bot knows and says in one language: checked, complete and read-only.</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<string, Topic> _topics;
    private readonly Dictionary<string, UncoveredGroup> _uncovered;

    internal KnowledgeBase(
        string locale,
        Article article,
        IReadOnlyList<Topic> topics,
        IReadOnlyList<Intent> intents,
        IReadOnlyList<Intent> redFlags,
        IReadOnlyList<UncoveredGroup> uncovered,
        IReadOnlyList<Intent> unrelated,
        WordLists words,
        Phrases phrases)
    {
        Locale = locale;
        Article = article;
        Topics = topics;
        Intents = intents;
        RedFlags = redFlags;
        Uncovered = uncovered;
        Unrelated = unrelated;
        Words = words;
        Phrases = phrases;
        _topics = topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);
        _uncovered = uncovered.ToDictionary(group => group.Id, StringComparer.Ordinal);
    }

    /// <summary>BCP 47 tag, the name of the content's folder.</summary>
    public string Locale { get; }

    /// <summary>The article: its source and its passages.</summary>
    public Article Article { get; }

    /// <summary>What the article answers, in the order of its file.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>What people say to the bot itself.</summary>
    public IReadOnlyList<Intent> Intents { get; }

    /// <summary>Red flags by group, and the harmless look-alikes.</summary>
    public IReadOnlyList<Intent> RedFlags { get; }

    /// <summary>What the article is silent about.</summary>
    public IReadOnlyList<UncoveredGroup> Uncovered { get; }

    /// <summary>What has nothing to do with backs or bodywork.</summary>
    public IReadOnlyList<Intent> Unrelated { get; }

    /// <summary>Lists of words by which messages are told apart, such as those of clearance.</summary>
    public WordLists Words { get; }

    /// <summary>Wordings of everything that is not an answer.</summary>
    public Phrases Phrases { get; }

    /// <summary>The topic with this id.</summary>
    /// <exception cref="KeyNotFoundException">The content has none; <see cref="TryGetTopic"/> asks.</exception>
    public Topic Topic(string id) => _topics[id];

    /// <summary>The topic with this id, where the content has one.</summary>
    public bool TryGetTopic(string id, [NotNullWhen(true)] out Topic? topic) => _topics.TryGetValue(id, out topic);

    /// <summary>The group with this id.</summary>
    /// <exception cref="KeyNotFoundException">The content has none.</exception>
    public UncoveredGroup UncoveredGroup(string id) => _uncovered[id];
}
