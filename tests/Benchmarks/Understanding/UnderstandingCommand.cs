using System.Text.Json;
using BackPainBot.Understanding;

namespace BackPainBot.Benchmarks.Understanding;

/// <summary>Trains on one file with the product's engine and settings, measures on another.</summary>
public static class UnderstandingCommand
{
    public const string Usage = "understanding --train a.tsv [--tune b.tsv] --test c.tsv [--out-of-scope LABEL] [--typos 1|2] [--json f.json] [--model f.bin]";

    /// <returns>0 when measured; 1 for a bad file; 2 for bad arguments.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        try
        {
            var asked = UnderstandingArguments.Parse(arguments);
            var report = Evaluate(asked);
            ReportText.Write(report, output);
            if (asked.Json is { } path)
            {
                File.WriteAllText(path, JsonSerializer.Serialize(report, ReportJson.Default.EvaluationReport));
            }

            return 0;
        }
        catch (ArgumentException exception)
        {
            error.WriteLine(exception.Message);
            error.WriteLine($"Usage: {Usage}");
            return 2;
        }
        catch (Exception exception) when (exception is BadFileException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static EvaluationReport Evaluate(UnderstandingArguments arguments)
    {
        var train = LabelledFile.Read(arguments.Train);
        var tune = arguments.Tune is null ? null : LabelledFile.Read(arguments.Tune);
        var test = LabelledFile.Read(arguments.Test);
        if (train.All(question => question.Label == arguments.OutOfScope))
        {
            throw new BadFileException(arguments.Train, 1, "no question has a label other than the out-of-scope one, so there is nothing to learn");
        }

        var examples = train.Select(question => new TrainingExample(question.Text, question.Label == arguments.OutOfScope ? null : question.Label));
        var evaluator = Evaluator.Train(new TrainingSet([.. examples], [], []), arguments.OutOfScope);
        if (arguments.Model is { } path)
        {
            using var stream = File.Create(path);
            evaluator.Classifier.Save(stream);
        }

        var threshold = tune is null ? Confidence.RejectAbove : evaluator.PickThreshold(tune);
        var report = evaluator.Measure(test, threshold);
        if (arguments.Typos > 0)
        {
            var misspelt = test.Select((question, i) => question with { Text = TypoMaker.Misspell(question.Text, arguments.Typos, seed: i) });
            report = report with { Typos = arguments.Typos, WithTypos = evaluator.MeasureAnswers([.. misspelt], threshold) };
        }

        return report;
    }
}
