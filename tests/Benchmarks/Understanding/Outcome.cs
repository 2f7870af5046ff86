namespace BackPainBot.Benchmarks.Understanding;

/// <summary>How one question fared.</summary>
/// <param name="Rank">Place of the right label: 1, 2, or 0 for further down or none.</param>
public readonly record struct Outcome(bool OutOfScope, int Rank, float Entropy, float Probability);
