using BackPainBot.Benchmarks.Load;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>Talks to the real app over Direct Line while it, or its database, is struck again and again, and checks that nothing was lost or doubled.</summary>
public static class TortureCommand
{
    public const string Usage =
        "torture [--provider sqlite|postgresql] [--connection C] [--kills 20] [--stops 0] [--restarts 0] [--outages 0] [--server FOLDER] [--conversations 8] [--replicas 1] [--balancer nginx] [--seed 1]";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var options = new Arguments(arguments);
        var folder = Directory.CreateTempSubdirectory("torture").FullName;
        try
        {
            var torture = new TortureOptions(AppSettings.For(options.Text("provider", "sqlite"), folder, options.Connection()))
            {
                Replicas = options.Number("replicas", 1),
                IsBalanced = options.Text("balancer", "") == "nginx",
                Conversations = options.Number("conversations", 8),
                Kills = options.Number("kills", 20),
                Stops = options.Number("stops", 0),
                Restarts = options.Number("restarts", 0),
                Outages = options.Number("outages", 0),
                Server = options.Server(),
                Seed = options.Number("seed", 1),
            };
            var report = await Tormentor.RunAsync(torture, output, default);
            await output.WriteLineAsync(report.ToString());
            return report.Faults.Count == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
