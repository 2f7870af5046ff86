namespace BackPainBot.Understanding;

/// <summary>Where a text may fall into two questions.</summary>
/// <param name="End">Where the part before it ends.</param>
/// <param name="Start">Where the part after it starts; a joining word between the two belongs to neither.</param>
public readonly record struct SplitPoint(int End, int Start);
