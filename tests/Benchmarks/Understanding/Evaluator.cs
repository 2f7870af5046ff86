using System.Diagnostics;
using BackPainBot.Understanding;

namespace BackPainBot.Benchmarks.Understanding;

/// <summary>A trained classifier and what it is worth.</summary>
public sealed class Evaluator
{
    private const int LoadPasses = 5;
    private const int TimedPasses = 5;
    private const int FewestTimed = 20_000;

    private readonly string? _outOfScope;
    private readonly double _trainingSeconds;

    private Evaluator(IntentClassifier classifier, string? outOfScope, double trainingSeconds)
    {
        Classifier = classifier;
        _outOfScope = outOfScope;
        _trainingSeconds = trainingSeconds;
    }

    public IntentClassifier Classifier { get; }

    /// <param name="outOfScope">Label of the out-of-scope questions of later files.</param>
    public static Evaluator Train(TrainingSet data, string? outOfScope, ClassifierOptions? options = null)
    {
        var start = Stopwatch.GetTimestamp();
        var classifier = IntentClassifier.Train(data, options);
        return new Evaluator(classifier, outOfScope, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    /// <summary>The threshold with the best overall accuracy, out of scope as one more label.</summary>
    public double PickThreshold(IReadOnlyList<LabelledQuestion> questions) => RejectionCurve.BestThreshold(Classify(questions));

    public AnswerSheet MeasureAnswers(IReadOnlyList<LabelledQuestion> questions, double threshold) => Count(Classify(questions), threshold);

    public EvaluationReport Measure(IReadOnlyList<LabelledQuestion> questions, double threshold)
    {
        var outcomes = Classify(questions);
        var both = outcomes.Any(outcome => outcome.OutOfScope) && outcomes.Any(outcome => !outcome.OutOfScope);
        var (median, p99, bytes) = Time(questions);
        var (size, load) = SaveAndLoad();
        return new EvaluationReport(
            Classifier.Labels.Count,
            threshold,
            Count(outcomes, threshold),
            both ? RejectionCurve.AccuracyAtRecall(outcomes, [50, 60, 70, 80, 90]) : null,
            both ? RejectionCurve.Auroc(outcomes) : null,
            RejectionCurve.CalibrationError(outcomes),
            _trainingSeconds,
            load,
            size,
            median,
            p99,
            bytes);
    }

    private static AnswerSheet Count(Outcome[] outcomes, double threshold)
    {
        var inScope = outcomes.Where(outcome => !outcome.OutOfScope).ToArray();
        var outOfScope = outcomes.Where(outcome => outcome.OutOfScope).ToArray();
        return new AnswerSheet(
            inScope.Length,
            outOfScope.Length,
            Share(inScope, outcome => outcome.Rank == 1),
            Share(inScope, outcome => outcome.Rank == 1 && outcome.Entropy <= threshold),
            Share(outOfScope, outcome => outcome.Entropy > threshold),
            Share(inScope, outcome => outcome.Rank is 1 or 2));
    }

    private static double? Share(Outcome[] outcomes, Func<Outcome, bool> counts) =>
        outcomes.Length == 0 ? null : (double)outcomes.Count(counts) / outcomes.Length;

    private Outcome[] Classify(IReadOnlyList<LabelledQuestion> questions)
    {
        Span<ScoredLabel> top = new ScoredLabel[Math.Min(2, Classifier.Labels.Count)];
        var outcomes = new Outcome[questions.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            var (text, label) = questions[i];
            var confidence = Classifier.Classify(text, top);
            var rank = Classifier.Labels[top[0].Label] == label ? 1 : top.Length > 1 && Classifier.Labels[top[1].Label] == label ? 2 : 0;
            outcomes[i] = new Outcome(label == _outOfScope, rank, confidence.Entropy, top[0].Probability);
        }

        return outcomes;
    }

    private (double Median, double P99, double Bytes) Time(IReadOnlyList<LabelledQuestion> questions)
    {
        Span<ScoredLabel> top = new ScoredLabel[3];
        var samples = new double[Math.Max(questions.Count * TimedPasses, FewestTimed)];
        for (var i = 0; i < samples.Length; i++)
        {
            Classifier.Classify(questions[i % questions.Count].Text, top);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < samples.Length; i++)
        {
            var text = questions[i % questions.Count].Text;
            var start = Stopwatch.GetTimestamp();
            Classifier.Classify(text, top);
            samples[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(samples);
        return (samples[samples.Length / 2], samples[samples.Length * 99 / 100], (double)allocated / samples.Length);
    }

    private (long Size, double LoadMilliseconds) SaveAndLoad()
    {
        using var stream = new MemoryStream();
        Classifier.Save(stream);
        var best = double.MaxValue;
        for (var i = 0; i < LoadPasses; i++)
        {
            stream.Position = 0;
            var start = Stopwatch.GetTimestamp();
            IntentClassifier.Load(stream);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (stream.Length, best);
    }
}
