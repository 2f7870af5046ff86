namespace BackPainBot.Benchmarks.Understanding;

/// <summary>What the command measures.</summary>
/// <param name="Threshold">Normalised entropy above which a question is rejected.</param>
/// <param name="AccuracyAtRecall">In-scope accuracy where the threshold rejects 50, 60, ... 90 % of the out-of-scope questions.</param>
/// <param name="Auroc">How well entropy ranks out-of-scope questions above in-scope ones: 1 perfectly, 0.5 not at all.</param>
/// <param name="CalibrationError">Expected calibration error of the best label's probability over in-scope questions, in 15 bins.</param>
public sealed record EvaluationReport(
    int Labels,
    double Threshold,
    AnswerSheet Test,
    IReadOnlyDictionary<int, double>? AccuracyAtRecall,
    double? Auroc,
    double? CalibrationError,
    double TrainingSeconds,
    double LoadMilliseconds,
    long ModelBytes,
    double MedianMicroseconds,
    double P99Microseconds,
    double BytesPerQuestion)
{
    /// <summary>Spelling mistakes put into each question of <see cref="WithTypos"/>.</summary>
    public int Typos { get; init; }

    /// <summary>The same questions with spelling mistakes put in.</summary>
    public AnswerSheet? WithTypos { get; init; }
}
