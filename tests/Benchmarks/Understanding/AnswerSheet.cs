namespace BackPainBot.Benchmarks.Understanding;

/// <summary>How a set of questions was answered; shares between 0 and 1, null where the set has no such question.</summary>
/// <param name="Accuracy">In-scope questions whose best label is right, none rejected.</param>
/// <param name="AccuracyWithRejection">In-scope questions whose best label is right and which were not rejected.</param>
/// <param name="OutOfScopeRecall">Out-of-scope questions rejected.</param>
/// <param name="TopTwo">In-scope questions whose label is among the best two.</param>
public sealed record AnswerSheet(int InScope, int OutOfScope, double? Accuracy, double? AccuracyWithRejection, double? OutOfScopeRecall, double? TopTwo);
