namespace BackPainBot.Understanding;

/// <summary>A label and how probable it is.</summary>
/// <param name="Label">Index into <see cref="IntentClassifier.Labels"/>.</param>
/// <param name="Probability">Between 0 and 1; over all labels they sum to 1.</param>
public readonly record struct ScoredLabel(int Label, float Probability);
