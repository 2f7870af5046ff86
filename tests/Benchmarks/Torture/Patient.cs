using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, string> _takenBy = new(StringComparer.Ordinal);
    private string? _path;
    private string? _token;
    private Task _listening = Task.CompletedTask;

    /// <summary>Time between messages, when nobody says how many there are to be.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>Keys of what was acknowledged, in order.</summary>
    public List<string> Said { get; } = [];

    /// <summary>The stream that the replies come by.</summary>
    public PatientStream? Stream { get; private set; }

    /// <summary>Replies that came by one replica to messages that another had taken.</summary>
    public int Crossed => Stream!.Crossed(_takenBy);

    public async Task TalkAsync(CancellationToken stop)
    {
        await BeginAsync();
        while (!stop.IsCancellationRequested)
        {
            await SayAsync(CancellationToken.None);
            await Task.Delay(Pause, CancellationToken.None);
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

    /// <summary>Waits for an open stream; gives the replica that it is to.</summary>
    public async Task<string> ListensToAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Stream?.Replica is { } replica)
            {
                return replica;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
        }
    }

    /// <summary>All that was said, once the last message has been answered.</summary>
    public async Task<History> HistoryAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var history = new History(await ActivitiesAsync(cancellationToken));
            if (Said.Count == 0 || history.IsAnswered(Said[^1]))
            {
                return history;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }

    /// <summary>All that the log has of the conversation, once the last message has been answered, as it stands there.</summary>
    public async Task<IReadOnlyList<string>> PagesAsync()
    {
        await HistoryAsync(CancellationToken.None);
        return [.. (await ActivitiesAsync(CancellationToken.None)).Select(activity => activity.ToJsonString())];
    }

    /// <summary>Closes the stream once all has come by it that the log has; gives what is wrong with it.</summary>
    /// <param name="history">What the log has.</param>
    /// <param name="strikes">How often each replica was struck; null when it does not matter.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<IReadOnlyList<string>> EndAsync(History history, IReadOnlyDictionary<string, int>? strikes, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        try
        {
            if (history.Ids.Count > 0)
            {
                await Stream!.HasHeardAsync(history.Ids[^1], cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            faults.Add("the last reply never came by the stream");
        }

        Stream!.Dispose();
        await _listening;
        if (!Stream.Heard.SequenceEqual(history.Ids))
        {
            faults.Add($"{Stream.Heard.Count()} activities came by the stream, {Stream.Heard.Distinct().Count()} of them once; the log has {history.Ids.Count}");
        }

        foreach (var (replica, cuts) in strikes is null ? new Dictionary<string, int>() : Stream.Cuts)
        {
            if (cuts > strikes!.GetValueOrDefault(replica))
            {
                faults.Add($"the stream to {replica} was cut {cuts} times, and it was struck {strikes!.GetValueOrDefault(replica)} times");
            }
        }

        return faults;
    }

    private async Task<List<JsonObject>> ActivitiesAsync(CancellationToken cancellationToken)
    {
        var activities = new List<JsonObject>();
        for (var watermark = ""; ;)
        {
            var (page, _) = await channel.SendAsync(HttpMethod.Get, $"{_path}/activities?watermark={watermark}", _token, null, cancellationToken);
            var items = page["activities"]!.AsArray();
            if (items.Count == 0)
            {
                return activities;
            }

            activities.AddRange(items.Select(item => item!.AsObject()));
            watermark = page["watermark"]!.GetValue<string>();
        }
    }

    private async Task BeginAsync()
    {
        var (answer, _) = await channel.SendAsync(HttpMethod.Post, "/api/token", null, null, CancellationToken.None);
        (_path, _token) = ($"{Base}/{answer["conversationId"]!.GetValue<string>()}", answer["token"]!.GetValue<string>());
        await channel.SendAsync(HttpMethod.Post, Base, _token, new JsonObject(), CancellationToken.None);
        Stream = new PatientStream(channel, _path, _token);
        _listening = Task.Run(Stream.ListenAsync, CancellationToken.None);
    }

    /// <summary>Says the next thing; now and then five times at once, as a client does that gets no answer.</summary>
    private async Task SayAsync(CancellationToken cancellationToken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{_name}-{Said.Count}");
        var answers = await Task.WhenAll(Enumerable.Range(0, Said.Count % 7 == 3 ? 5 : 1).Select(_ => channel.SendAsync(HttpMethod.Post, $"{_path}/activities", _token, Message(key), cancellationToken)));
        var ids = answers.Select(answer => answer.Body["id"]!.GetValue<string>()).Distinct().ToList();
        if (ids.Count != 1)
        {
            throw new InvalidOperationException($"The same message was given {ids.Count} ids.");
        }

        if (answers.Length == 1)
        {
            _takenBy[ids[0]] = answers[0].Replica;
        }

        Said.Add(key);
    }

    private JsonObject Message(string key) => new()
    {
        ["type"] = "message", ["text"] = Script[Said.Count % Script.Length], ["locale"] = "en-US", ["localTimestamp"] = "2026-11-22T10:00:00+00:00", ["from"] = new JsonObject { ["id"] = "user" },
        ["channelData"] = new JsonObject { ["clientActivityID"] = key },
    };
}
