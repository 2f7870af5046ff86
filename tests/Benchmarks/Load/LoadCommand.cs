using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Load;

/// <summary>Turns a second and processor time a turn of the real app, or of several on one database, by conversations that each wait for their replies (expectReplies).</summary>
public static class LoadCommand
{
    public const string Usage = "load [--provider sqlite|postgresql|memory] [--connection C] [--server FOLDER] [--conversations 16] [--replicas 1] [--seconds 10]";

    /// <summary>Turns of an app until what runs often has been compiled well.</summary>
    private const int WarmUp = 20_000;

    private static readonly string[] Questions =
    [
        "what is myofascial release?", "does it work?", "what are trigger points?", "what happens in a session?", "why are there few studies?", "how does it help my back?",
        "who wrote this?", "is it better than surgery?", "how do I find a therapist?", "how much does it cost?", "thanks", "whats myofacial relese",
    ];

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var options = new Arguments(arguments);
        var folder = Directory.CreateTempSubdirectory("load").FullName;
        var settings = AppSettings.For(options.Text("provider", "sqlite"), folder, options.Connection());
        var apps = Enumerable.Range(0, options.Number("replicas", 1)).Select(_ => new AppProcess(settings)).ToList();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1024 });
        try
        {
            await Task.WhenAll(apps.Select(app => app.StartAsync(default)));
            var conversations = options.Number("conversations", 16);
            var server = settings.Values["Storage:Provider"] == "PostgreSql" ? options.Server() : null;
            for (var turns = 0; turns < WarmUp * apps.Count;)
            {
                turns += (await MeasureAsync(client, apps, conversations, TimeSpan.FromSeconds(3))).Count;
            }

            var (processor, database, elapsed) = (ProcessorTime(apps), server?.ProcessorTime(), Stopwatch.StartNew());
            var latencies = await MeasureAsync(client, apps, conversations, TimeSpan.FromSeconds(options.Number("seconds", 10)));
            var seconds = elapsed.Elapsed.TotalSeconds;
            (processor, database) = (ProcessorTime(apps) - processor, server?.ProcessorTime() - database);
            latencies.Sort();
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{latencies.Count / seconds:F0} turns/s, {processor.TotalMilliseconds / latencies.Count:F3} ms processor time a turn{(database is { } time ? $" and {time.TotalMilliseconds / latencies.Count:F3} ms of the database" : "")}, median {latencies[latencies.Count / 2]:F1} ms, 99 % within {latencies[latencies.Count * 99 / 100]:F1} ms ({latencies.Count} turns, {conversations} conversations, {apps.Count} replicas)"));
            return 0;
        }
        finally
        {
            apps.ForEach(app => app.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }

    private static TimeSpan ProcessorTime(IEnumerable<AppProcess> apps) => TimeSpan.FromTicks(apps.Sum(app => app.ProcessorTime.Ticks));

    private static async Task<List<double>> MeasureAsync(HttpClient client, List<AppProcess> apps, int conversations, TimeSpan time)
    {
        using var stop = new CancellationTokenSource(time);
        var all = await Task.WhenAll(Enumerable.Range(0, conversations).Select(_ => Task.Run(() => TalkAsync(client, apps, stop.Token))));
        return [.. all.SelectMany(latencies => latencies)];
    }

    /// <summary>Turn by turn at another replica, as behind a balancer.</summary>
    private static async Task<List<double>> TalkAsync(HttpClient client, List<AppProcess> apps, CancellationToken stop)
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
            using var response = await client.PostAsJsonAsync(new Uri(apps[turn % apps.Count].Address, "/api/messages"), activity, CancellationToken.None);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return latencies;
    }
}
