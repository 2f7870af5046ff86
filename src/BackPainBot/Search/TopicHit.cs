using BackPainBot.Knowledge;

namespace BackPainBot.Search;

/// <summary>An answer from the article.</summary>
public sealed record TopicHit(Topic Topic) : SearchHit(Kind, Topic.Id)
{
    internal const string Kind = "topic";
}
