using BackPainBot.Benchmarks.Load;
using BackPainBot.Benchmarks.Torture;
using Xunit.Abstractions;

namespace BackPainBot.Storage.Tests.Turns;

/// <summary>The real app, killed while patients talk to it over Direct Line. The long form is a command of the benchmarks.</summary>
public sealed class TortureTests(ITestOutputHelper output)
{
    [Fact]
    public Task An_app_that_is_killed_loses_and_doubles_nothing() => TortureAsync(folder => AppSettings.For("sqlite", folder, null), replicas: 1, kills: 2, output);

    internal static async Task TortureAsync(Func<string, AppSettings> settings, int replicas, int kills, ITestOutputHelper output)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var folder = Directory.CreateTempSubdirectory("torture").FullName;
        try
        {
            var report = await Tormentor.RunAsync(settings(folder), replicas, conversations: 3, kills, Random.Shared.Next(), TextWriter.Null, limit.Token);

            output.WriteLine(report.ToString());
            Assert.True(report.Faults.Count == 0, report.ToString());
            Assert.NotEqual(0, report.Messages);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
