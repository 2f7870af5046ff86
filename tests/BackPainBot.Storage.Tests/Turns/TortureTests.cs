using BackPainBot.Benchmarks.Load;
using BackPainBot.Benchmarks.Torture;
using Xunit.Abstractions;

namespace BackPainBot.Storage.Tests.Turns;

/// <summary>The real app, killed and told to end while patients talk to it over Direct Line. The long form is a command of the benchmarks.</summary>
public sealed class TortureTests(ITestOutputHelper output)
{
    [Fact]
    public Task An_app_that_is_killed_or_told_to_end_loses_and_doubles_nothing() =>
        TortureAsync(folder => new TortureOptions(AppSettings.For("sqlite", folder, null)) { Kills = 1, Stops = 1 }, output);

    internal static async Task<TortureReport> TortureAsync(Func<string, TortureOptions> options, ITestOutputHelper output)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var folder = Directory.CreateTempSubdirectory("torture").FullName;
        try
        {
            var report = await Tormentor.RunAsync(options(folder) with { Conversations = 3, Seed = Random.Shared.Next() }, TextWriter.Null, limit.Token);

            output.WriteLine(report.ToString());
            Assert.True(report.Faults.Count == 0, report.ToString());
            Assert.NotEqual(0, report.Messages);
            return report;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
