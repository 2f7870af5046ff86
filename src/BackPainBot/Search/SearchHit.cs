using System.Globalization;
using BackPainBot.Knowledge;
using BackPainBot.Safety;

namespace BackPainBot.Search;

/// <summary>Something that a search found. Its id travels to Teams and back.</summary>
public abstract record SearchHit
{
    private const char Separator = '/';

    private protected SearchHit(string kind, string name) => Id = $"{kind}{Separator}{name}";

    /// <summary>Kind and name, such as "topic/session"; <see cref="Parse"/> finds the hit by it.</summary>
    public string Id { get; }

    /// <summary>The hit with an id; null where the knowledge has none.</summary>
    public static SearchHit? Parse(string? id, KnowledgeBase knowledge)
    {
        if (id?.Split(Separator, 2) is not [var kind, var name])
        {
            return null;
        }

        switch (kind)
        {
            case TopicHit.Kind:
                return knowledge.TryGetTopic(name, out var topic) ? new TopicHit(topic) : null;
            case PassageHit.Kind:
                var isPassage = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= knowledge.Article.Passages.Count;
                return isPassage ? new PassageHit(knowledge.Article.Passage(number)) : null;
            case SilentHit.Kind:
                var groups = name.Split('+');
                return groups.All(group => knowledge.Uncovered.Any(known => known.Id == group)) ? new SilentHit(groups) : null;
            case UrgentHit.Kind:
                return Enum.TryParse<Urgency>(name, out var urgency) && Enum.IsDefined(urgency) ? new UrgentHit(urgency) : null;
            case WarningSignsHit.Kind:
                return new WarningSignsHit();
            default:
                return null;
        }
    }
}
