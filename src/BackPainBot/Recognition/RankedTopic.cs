namespace BackPainBot.Recognition;

/// <summary>A label of the understanding with its probability, 0 to 1.</summary>
public readonly record struct RankedTopic(string Id, double Score);
