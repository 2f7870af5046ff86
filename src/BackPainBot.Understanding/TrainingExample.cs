namespace BackPainBot.Understanding;

/// <summary>A question somebody might ask, with the topic it belongs to.</summary>
/// <param name="Text">The question as written, typos and all.</param>
/// <param name="Label">The topic; null marks an authored negative, a question that belongs to none.</param>
public sealed record TrainingExample(string Text, string? Label);
