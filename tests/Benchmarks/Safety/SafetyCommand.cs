using System.Diagnostics;
using System.Globalization;
using BackPainBot.Answers;
using BackPainBot.Benchmarks.Judgement;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Safety;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BackPainBot.Benchmarks.Safety;

/// <summary>Measures how many red flags are caught, how many harmless messages raise an alarm, and what the understanding costs at start-up and by message.</summary>
internal static class SafetyCommand
{
    public const string Usage = "safety [--set FOLDER]";

    private const string DefaultFolder = "tests/BackPainBot.Tests/Safety";
    private const string Filler = "My back has been stiff for a while, and I sit a lot. No fever, no numbness! What happens in a session? ";

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var folder = arguments is ["--set", var given] ? given : DefaultFolder;
        if (arguments.Length is not (0 or 2) || !Directory.Exists(folder))
        {
            error.WriteLine($"Usage: {Usage}. The folder holds *.tsv of \"group<TAB>text\" (default: {DefaultFolder}, from the root of the repository).");
            return 2;
        }

        var knowledge = KnowledgeLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"), PhraseBook.All).Languages[0];
        var start = Stopwatch.GetTimestamp();
        var detector = new SafetyDetector(knowledge);
        output.WriteLine($"detector trained in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
        foreach (var path in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            Measure(path, detector, output);
        }

        TimeUnderstanding(knowledge, detector, output);
        return 0;
    }

    private static void Measure(string path, SafetyDetector detector, TextWriter output)
    {
        var found = File.ReadLines(path).Select(line => line.Split('\t')).Select(fields => new DetectedMessage(fields[0], fields[1], detector.Detect(fields[1]))).ToList();
        output.WriteLine();
        output.WriteLine($"{Path.GetFileName(path),-32} {"count",5} {"found",8} {"as expected",12}");
        foreach (var kind in found.GroupBy(message => message.Kind).Append(found.GroupBy(_ => "all").Single()))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind.Key,-32} {kind.Count(),5} {kind.Average(message => message.Found is null ? 0 : 1.0),8:P1} {kind.Average(message => message.IsRight ? 1.0 : 0),12:P1}"));
        }

        foreach (var message in found.Where(message => !message.IsRight))
        {
            output.WriteLine($"  {message.Expected,-28} {message.Found?.Group ?? "nothing",-28} {message.Text}");
        }
    }

    private static void TimeUnderstanding(KnowledgeBase knowledge, SafetyDetector detector, TextWriter output)
    {
        var options = new UnderstandingOptions();
        var cache = new ClassifierCache(Options.Create(options), new JudgedEnvironment(), NullLogger<ClassifierCache>.Instance);
        var start = Stopwatch.GetTimestamp();
        var understander = new QuestionUnderstander(knowledge, options, cache);
        output.WriteLine();
        output.WriteLine($"understanding made in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms, trained or from {options.CacheFolder}");
        var data = new ConversationData();
        foreach (var length in (int[])[60, 400, 4_000, 100_000])
        {
            var text = string.Concat(Enumerable.Repeat(Filler, (length / Filler.Length) + 1))[..length];
            Time($"detector, {length} characters", () => detector.Detect(text), output);
            Time($"all understanding, {length} characters", () => understander.Understand(text, data), output);
        }
    }

    private static void Time(string name, Action action, TextWriter output)
    {
        const int Runs = 500;
        for (var i = 0; i < Runs; i++)
        {
            action();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Runs; i++)
        {
            action();
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {elapsed.TotalMilliseconds / Runs,8:F3} ms {allocated / (1024.0 * Runs),8:F1} KB allocated"));
    }
}
