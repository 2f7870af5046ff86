using System.Globalization;

namespace BackPainBot.Benchmarks.Understanding;

/// <summary>A report for people.</summary>
internal static class ReportText
{
    public static void Write(EvaluationReport report, TextWriter output)
    {
        Line("labels", Invariant($"{report.Labels}"));
        Line("test questions in scope / out of scope", Invariant($"{report.Test.InScope} / {report.Test.OutOfScope}"));
        Line("rejection threshold (entropy)", Invariant($"{report.Threshold:0.000}"));
        Write(report.Test);
        foreach (var (recall, accuracy) in report.AccuracyAtRecall ?? new Dictionary<int, double>())
        {
            Line(Invariant($"in-scope accuracy at out-of-scope recall {recall}"), Percent(accuracy));
        }

        Line("AUROC", report.Auroc is { } auroc ? Invariant($"{auroc:0.0000}") : "-");
        Line("expected calibration error", Percent(report.CalibrationError));
        Line("training", Invariant($"{report.TrainingSeconds:0.00} s"));
        Line("loading", Invariant($"{report.LoadMilliseconds:0.0} ms"));
        Line("model", Invariant($"{report.ModelBytes:N0} bytes"));
        Line("median / p99 per question", Invariant($"{report.MedianMicroseconds:0.0} / {report.P99Microseconds:0.0} us"));
        Line("allocated per question", Invariant($"{report.BytesPerQuestion:0.#} bytes"));
        if (report.WithTypos is { } typos)
        {
            output.WriteLine(Invariant($"with {report.Typos} spelling mistake(s) a question:"));
            Write(typos);
            Line("loss of in-scope accuracy", Invariant($"{100 * (report.Test.Accuracy - typos.Accuracy):0.00} points"));
        }

        void Write(AnswerSheet answers)
        {
            Line("in-scope accuracy", Percent(answers.Accuracy));
            Line("in-scope accuracy with rejection", Percent(answers.AccuracyWithRejection));
            Line("out-of-scope recall", Percent(answers.OutOfScopeRecall));
            Line("in-scope top-2", Percent(answers.TopTwo));
        }

        void Line(string name, string value) => output.WriteLine($"{name,-44} {value}");
    }

    private static string Percent(double? share) => share is null ? "-" : Invariant($"{100 * share:0.00} %");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
