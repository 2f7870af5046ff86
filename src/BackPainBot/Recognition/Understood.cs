using BackPainBot.Safety;

namespace BackPainBot.Recognition;

/// <summary>What a message means.</summary>
/// <param name="Kind">How to treat it.</param>
/// <param name="Ids">What it is about, by kind: the topics to answer, in order; the two candidates; the group on which the article is silent; the conversation's intent.</param>
/// <param name="Ranked">The best labels with their probabilities, best first.</param>
public sealed record Understood(TurnKind Kind, IReadOnlyList<string> Ids, IReadOnlyList<RankedTopic> Ranked)
{
    /// <summary>The red flag, where there is one.</summary>
    public SafetyFinding? Safety { get; init; }

    /// <summary>Whether the wording is that of a question rather than of a reply.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The first of <see cref="Ids"/>, or an empty text.</summary>
    public string Id => Ids.Count > 0 ? Ids[0] : "";

    public bool Is(string intent) => Kind is TurnKind.Conversation or TurnKind.SafetyInfo && Id == intent;
}
