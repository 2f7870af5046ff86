using BenchmarkDotNet.Attributes;

namespace BackPainBot.Benchmarks.Turn;

/// <summary>One turn of a waterfall with a text prompt: JSON in, state loaded, two replies as JSON, state saved.</summary>
[InProcess]
[MemoryDiagnoser]
public class TurnBenchmarks
{
    private TurnFixture _bytes = null!;
    private TurnFixture _http = null!;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _bytes = await TurnFixture.StartAsync(new JsonAdapter());
        _http = await TurnFixture.StartAsync(new HttpChannel());
    }

    [Benchmark(Baseline = true)]
    public Task BotAdapterAsync() => _bytes.TurnAsync();

    [Benchmark]
    public Task CloudAdapterAsync() => _http.TurnAsync();
}
