namespace BackPainBot.Benchmarks.Understanding;

/// <summary>A question and the topic it belongs to.</summary>
public sealed record LabelledQuestion(string Text, string Label);
