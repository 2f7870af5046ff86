using BackPainBot.Knowledge;
using BackPainBot.Safety;

namespace BackPainBot.Recognition;

/// <summary>What a message means.</summary>
/// <param name="Kind">How to treat it.</param>
/// <param name="Ids">What it is about, by kind: the topics to answer, in order; the two candidates; the groups on which the article is silent; the conversation's intent.</param>
/// <param name="Ranked">The best labels with their probabilities, best first.</param>
public sealed record Understood(TurnKind Kind, IReadOnlyList<string> Ids, IReadOnlyList<RankedTopic> Ranked)
{
    /// <summary>The red flag, where there is one.</summary>
    public SafetyFinding? Safety { get; init; }

    /// <summary>Groups on which the article is silent, asked about in the same message as the topics to answer.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>Whether the wording is that of a question rather than of a reply.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Whether it wants the bot to be, or to say, what it must not.</summary>
    public bool IsHostile => Kind == TurnKind.Unrelated && Id == IntentIds.Hostile;

    /// <summary>The first of <see cref="Ids"/>, or an empty text.</summary>
    public string Id => Ids.Count > 0 ? Ids[0] : "";

    /// <summary>Whether it is said to the bot itself with this intent.</summary>
    public bool Is(string intent) => Kind is TurnKind.Conversation or TurnKind.SafetyInfo && Id == intent;
}
