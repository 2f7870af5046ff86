using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using BackPainBot.Benchmarks.Torture;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>
/// Throws the inputs of a seed at the running app, many at a time, while somebody talks to it in peace. Looks for answers that must not be, for errors in its log, for
/// silence, for memory that grows, and for a word that was said otherwise than in a quiet app.
/// </summary>
public static class Fuzzer
{
    private const int Connections = 16;
    private const int Rounds = 12;
    private const int MostFinds = 10;
    private const long HeapGrowth = 12 * 1024 * 1024;

    // A short run is over before buffers, pools and tables have their size.
    private const long EarlyGrowth = 64 * 1024 * 1024;
    private const long ResidentGrowth = 128 * 1024 * 1024;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The whole run.</summary>
    public static async Task<FuzzReport> RunAsync(int seed, TimeSpan time, TextWriter output)
    {
        await using var run = await FuzzRun.StartAsync(seed);
        using var channel = new PatientChannel([run.Open.Address]);
        var sleeper = new Patient(channel);
        await sleeper.TalkAsync(6, default);
        var asleep = await sleeper.PagesAsync();
        using var stop = new CancellationTokenSource();
        var bystander = new Patient(channel) { Pause = TimeSpan.FromMilliseconds(100) };
        var talk = Task.Run(() => bystander.TalkAsync(stop.Token), CancellationToken.None);

        var faults = new List<string>();
        var statuses = new ConcurrentDictionary<int, int>();
        var (heap, resident) = (new List<long>(), new List<long>());
        var (step, inputs) = (0, 0);
        var elapsed = Stopwatch.StartNew();
        for (var round = 0; round < Rounds && faults.Count < MostFinds; round++)
        {
            var finds = new ConcurrentQueue<FuzzFind>();
            var end = elapsed.Elapsed + (time / Rounds);
            await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
            {
                while (elapsed.Elapsed < end && finds.Count < MostFinds)
                {
                    var at = Interlocked.Increment(ref step) - 1;
                    var input = run.Inputs.Create(at);
                    var answer = await run.SendAsync(input, at);
                    foreach (var status in answer.Statuses)
                    {
                        statuses.AddOrUpdate(status, 1, (_, count) => count + 1);
                    }

                    if (answer.Fault is { } fault)
                    {
                        finds.Enqueue(new FuzzFind(seed, at, input, fault));
                    }
                }
            })));
            inputs = step;
            heap.Add(await run.Open.HeapBytesAsync());
            resident.Add(run.Open.ResidentBytes);
            var found = await run.ExplainAsync(finds, output);
            faults.AddRange(found);
            await output.WriteLineAsync(found.Count == 0 ? $"{step} inputs" : string.Join('\n', found));
        }

        elapsed.Stop();
        await stop.CancelAsync();
        await talk;
        faults.AddRange(await CompareAsync(run, seed, channel, bystander));
        if (!asleep.SequenceEqual(await sleeper.PagesAsync()))
        {
            faults.Add("a conversation that rested has changed");
        }

        if (Grows(heap, time < WarmUp ? EarlyGrowth : HeapGrowth))
        {
            faults.Add("what is alive in the app grows from round to round");
        }

        if (Grows(resident, ResidentGrowth))
        {
            faults.Add("the memory that the app holds grows from round to round");
        }

        return new FuzzReport(seed, inputs, elapsed.Elapsed.TotalSeconds, statuses, heap, resident, bystander.Said.Count, faults);
    }

    /// <summary>A digest of a seed's first inputs, but for tokens of channels, whose key is another in every run.</summary>
    public static string Digest(int seed, int steps)
    {
        using var world = new FuzzWorld(seed, "http://localhost:1/");
        var factory = new InputFactory(seed, world);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var input in Enumerable.Range(0, steps).Select(factory.Create).Where(input => !input.ToRegistered))
        {
            hash.AppendData(input.Bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>One step alone, against fresh apps.</summary>
    public static async Task<FuzzReport> RepeatAsync(int seed, int step)
    {
        await using var run = await FuzzRun.StartAsync(seed);
        var input = run.Inputs.Create(step);
        var answer = await run.SendAsync(input, step);
        var finds = answer.Fault is { } fault ? [new FuzzFind(seed, step, input, fault)] : Array.Empty<FuzzFind>();
        await Task.Delay(TimeSpan.FromSeconds(1));
        var faults = await run.ExplainAsync(finds, TextWriter.Null);
        return new FuzzReport(seed, 1, 1, answer.Statuses.CountBy(status => status).ToDictionary(), [], [], 0, faults.Count > 0 ? faults : [new FuzzFind(seed, step, input, "no fault").ToString()]);
    }

    /// <summary>Whether the bystander heard what one hears in an app that is left alone; and whether the app is still well.</summary>
    private static async Task<List<string>> CompareAsync(FuzzRun run, int seed, PatientChannel channel, Patient bystander)
    {
        using var limit = new CancellationTokenSource(Patience);
        var faults = new List<string>();
        using var http = new HttpClient { BaseAddress = run.Open.Address };
        using var ready = await http.GetAsync("/ready", limit.Token);
        if (!ready.IsSuccessStatusCode)
        {
            faults.Add($"/ready answers {(int)ready.StatusCode} in the end");
        }

        var heard = await bystander.HistoryAsync(limit.Token);
        await using var quiet = await FuzzRun.StartAsync(seed, alone: true);
        using var quietChannel = new PatientChannel([quiet.Open.Address]);
        var control = new Patient(quietChannel);
        await control.TalkAsync(bystander.Said.Count, limit.Token);
        faults.AddRange(heard.Compare(bystander.Said, await control.HistoryAsync(limit.Token)).Select(fault => $"the bystander's conversation: {fault}"));
        if (channel.Resent > 0)
        {
            faults.Add($"{channel.Resent} of the bystander's requests were not taken at once");
        }

        return faults;
    }

    /// <summary>The least of the middle third against that of the last: what goes up and down is no growth, and the first third warms up.</summary>
    private static bool Grows(List<long> samples, long limit)
    {
        var third = samples.Count / 3;
        return third > 0 && samples[^third..].Min() - samples.GetRange(third, third).Min() > limit;
    }
}
