using BackPainBot.Benchmarks.Load;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Fuzzes the real app; the same seed throws the same inputs in the same order.</summary>
public static class FuzzCommand
{
    public const string Usage = "fuzz [--seconds 60] [--seed 1] [--step N: that one alone]";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var options = new Arguments(arguments);
        var seed = options.Number("seed", 1);
        var step = options.Number("step", -1);
        var report = step >= 0 ? await Fuzzer.RepeatAsync(seed, step) : await Fuzzer.RunAsync(seed, TimeSpan.FromSeconds(options.Number("seconds", 60)), output);
        await output.WriteLineAsync(report.ToString());
        return report.Faults.Count == 0 ? 0 : 1;
    }
}
