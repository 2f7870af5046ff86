using BackPainBot.Benchmarks.Load;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>Talks to the real app over Direct Line while it is killed again and again, and checks that nothing was lost or doubled.</summary>
public static class TortureCommand
{
    public const string Usage = "torture [--provider sqlite|postgresql] [--connection C] [--kills 20] [--conversations 8] [--replicas 1] [--seed 1]";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var options = new Arguments(arguments);
        var folder = Directory.CreateTempSubdirectory("torture").FullName;
        try
        {
            var settings = AppSettings.For(options.Text("provider", "sqlite"), folder, options.Connection());
            var report = await Tormentor.RunAsync(
                settings, options.Number("replicas", 1), options.Number("conversations", 8), options.Number("kills", 20), options.Number("seed", 1), output, default);
            await output.WriteLineAsync(report.ToString());
            return report.Faults.Count == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
