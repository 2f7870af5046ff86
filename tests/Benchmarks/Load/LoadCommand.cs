using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Load;

/// <summary>Turns a second and processor time a turn of the real app, by conversations that each wait for their replies (expectReplies).</summary>
public static class LoadCommand
{
    public const string Usage = "load [--provider sqlite|postgresql|memory] [--connection C] [--conversations 16] [--seconds 10]";

    private static readonly string[] Questions =
    [
        "what is myofascial release?", "does it work?", "what are trigger points?", "what happens in a session?", "why are there few studies?", "how does it help my back?",
        "who wrote this?", "is it better than surgery?", "how do I find a therapist?", "how much does it cost?", "thanks", "whats myofacial relese",
    ];

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var options = new Arguments(arguments);
        var folder = Directory.CreateTempSubdirectory("load").FullName;
        try
        {
            using var app = new AppProcess(AppSettings.For(options.Text("provider", "sqlite"), folder, options.Connection()));
            await app.StartAsync(default);
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1024 }) { BaseAddress = app.Address };
            var conversations = options.Number("conversations", 16);
            await MeasureAsync(client, conversations, TimeSpan.FromSeconds(3));
            var processor = app.ProcessorTime;
            var elapsed = Stopwatch.StartNew();
            var latencies = await MeasureAsync(client, conversations, TimeSpan.FromSeconds(options.Number("seconds", 10)));
            var seconds = elapsed.Elapsed.TotalSeconds;
            processor = app.ProcessorTime - processor;
            latencies.Sort();
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{latencies.Count / seconds:F0} turns/s, {processor.TotalMilliseconds / latencies.Count:F3} ms processor time a turn, median {latencies[latencies.Count / 2]:F1} ms, 99 % within {latencies[latencies.Count * 99 / 100]:F1} ms ({latencies.Count} turns, {conversations} conversations)"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<double>> MeasureAsync(HttpClient client, int conversations, TimeSpan time)
    {
        using var stop = new CancellationTokenSource(time);
        var all = await Task.WhenAll(Enumerable.Range(0, conversations).Select(_ => Task.Run(() => TalkAsync(client, stop.Token))));
        return [.. all.SelectMany(latencies => latencies)];
    }

    private static async Task<List<double>> TalkAsync(HttpClient client, CancellationToken stop)
    {
        var conversation = Guid.NewGuid().ToString("n");
        var latencies = new List<double>();
        for (var turn = 0; !stop.IsCancellationRequested; turn++)
        {
            var activity = new JsonObject
            {
                ["type"] = "message", ["id"] = $"{conversation}-{turn}", ["channelId"] = "webchat", ["deliveryMode"] = "expectReplies", ["locale"] = "en-US",
                ["text"] = Questions[turn % Questions.Length], ["from"] = new JsonObject { ["id"] = "user" }, ["recipient"] = new JsonObject { ["id"] = "bot" },
                ["conversation"] = new JsonObject { ["id"] = conversation },
            };
            var start = Stopwatch.GetTimestamp();
            using var response = await client.PostAsJsonAsync("/api/messages", activity, CancellationToken.None);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return latencies;
    }
}
