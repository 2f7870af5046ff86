using BackPainBot.Benchmarks.Fuzz;
using Xunit.Abstractions;

namespace EndToEnd;

/// <summary>The running app under everything that may arrive. The long form is a command of the benchmarks.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Whatever_arrives_breaks_nothing_and_touches_nobody_else()
    {
        var report = await Fuzzer.RunAsync(seed: 7, TimeSpan.FromSeconds(4), TextWriter.Null);

        output.WriteLine(report.ToString());
        Assert.True(report.Faults.Count == 0, report.ToString());
        Assert.NotEqual(0, report.BystanderMessages);
    }

    [Fact]
    public void The_same_seed_is_the_same_run()
    {
        Assert.Equal(Fuzzer.Digest(7, 500), Fuzzer.Digest(7, 500));
        Assert.NotEqual(Fuzzer.Digest(7, 500), Fuzzer.Digest(8, 500));
    }
}
