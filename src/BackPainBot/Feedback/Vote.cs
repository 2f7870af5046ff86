namespace BackPainBot.Feedback;

/// <summary>What someone thinks of an answer.</summary>
/// <param name="Topics">Ids of the topics that it answered.</param>
/// <param name="Helpful">Whether it helped.</param>
public sealed record Vote(IReadOnlyList<string> Topics, bool Helpful);
