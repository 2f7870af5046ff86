using System.Globalization;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>Says the same things in the same order as every other, without waiting for answers; what the bot says back is therefore known.</summary>
internal sealed class Patient(PatientChannel channel)
{
    private const string Base = "/v3/directline/conversations";

    private static readonly string[] Script =
    [
        "what is myofascial release?", "does it work?", "why?", "give me the tour", "next", "next", "stop", "prepare for a visit", "no", "lower back", "three weeks", "7/10", "yes", "thanks",
        "what are trigger points?", "how do I find a therapist?", "how much does it cost?", "who wrote this?",
    ];

    private readonly string _name = Guid.NewGuid().ToString("n");
    private string? _conversation;
    private string? _token;

    /// <summary>Keys of what was acknowledged, in order.</summary>
    public List<string> Said { get; } = [];

    public async Task TalkAsync(CancellationToken stop)
    {
        await BeginAsync();
        while (!stop.IsCancellationRequested)
        {
            await SayAsync(CancellationToken.None);
            await Task.Delay(TimeSpan.FromMilliseconds(5), CancellationToken.None);
        }
    }

    public async Task TalkAsync(int messages, CancellationToken cancellationToken)
    {
        await BeginAsync();
        while (Said.Count < messages)
        {
            await SayAsync(cancellationToken);
        }
    }

    /// <summary>Waits until so many messages have been acknowledged.</summary>
    public async Task HasSaidAsync(int messages, CancellationToken cancellationToken)
    {
        while (Said.Count < messages)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
        }
    }

    /// <summary>All that was said, once the last message has been answered.</summary>
    public async Task<History> HistoryAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var activities = new List<JsonObject>();
            for (var watermark = ""; ;)
            {
                var page = await channel.SendAsync(HttpMethod.Get, $"{Base}/{_conversation}/activities?watermark={watermark}", _token, null, cancellationToken);
                var items = page["activities"]!.AsArray();
                if (items.Count == 0)
                {
                    break;
                }

                activities.AddRange(items.Select(item => item!.AsObject()));
                watermark = page["watermark"]!.GetValue<string>();
            }

            var history = new History(activities);
            if (Said.Count == 0 || history.IsAnswered(Said[^1]))
            {
                return history;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }

    private async Task BeginAsync()
    {
        var answer = await channel.SendAsync(HttpMethod.Post, "/api/token", null, null, CancellationToken.None);
        (_conversation, _token) = (answer["conversationId"]!.GetValue<string>(), answer["token"]!.GetValue<string>());
        await channel.SendAsync(HttpMethod.Post, Base, _token, new JsonObject(), CancellationToken.None);
    }

    private async Task SayAsync(CancellationToken cancellationToken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{_name}-{Said.Count}");
        var message = new JsonObject
        {
            ["type"] = "message", ["text"] = Script[Said.Count % Script.Length], ["locale"] = "en-US", ["localTimestamp"] = "2026-11-22T10:00:00+00:00", ["from"] = new JsonObject { ["id"] = "user" },
            ["channelData"] = new JsonObject { ["clientActivityID"] = key },
        };
        await channel.SendAsync(HttpMethod.Post, $"{Base}/{_conversation}/activities", _token, message, cancellationToken);
        Said.Add(key);
    }
}
