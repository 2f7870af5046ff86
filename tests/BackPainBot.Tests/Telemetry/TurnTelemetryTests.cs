using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Telemetry;

/// <summary>What operators see of a turn: figures by kind and topic, a span, one line; never what was said or by whom.</summary>
public sealed class TurnTelemetryTests : IClassFixture<BotHost>, IDisposable
{
    private readonly BotHost _host;

    public TurnTelemetryTests(BotHost host)
    {
        _host = host;
        host.Settings["Logging:LogLevel:Default"] = "Information";
        Probe = new TelemetryProbe(host);
    }

    private TelemetryProbe Probe { get; }

    public void Dispose() => Probe.Dispose();

    [Theory]
    [InlineData("does it work?", "answer", "does-it-work")]
    [InlineData("since this morning i can't feel my legs", "red-flag", "red-flag")]
    [InlineData("who won the football yesterday", "unrelated", "unrelated")]
    public async Task A_turn_is_measured_by_kind_and_topic(string text, string outcome, string topic)
    {
        await _host.Talk().SayAsync(text);

        Assert.Contains($"backpainbot.turn.duration{{backpainbot.activity.type=message,backpainbot.channel=emulator,backpainbot.outcome={outcome}}}", Probe.Measured);
        Assert.Contains($"backpainbot.answers{{backpainbot.outcome={outcome},backpainbot.topic={topic}}} 1", Probe.Measured);
        Assert.Contains("backpainbot.understanding.duration{}", Probe.Measured);
    }

    [Fact]
    public async Task A_turn_leaves_one_line()
    {
        var client = _host.Talk("msteams");
        var before = Probe.Lines.Count;
        await client.SayAsync("what is it and does it work?");
        await client.SayAsync("give me the tour");
        await client.SayAsync("next");

        string[] lines = [.. Probe.Lines.Skip(before)];
        Assert.Equal(3, lines.Length);
        Assert.Matches("^1000 Turn answer on msteams: message, answered what-is-it,does-it-work, attempt 1, [0-9.]+ ms\\.$", lines[0]);
        Assert.All(lines, line => Assert.StartsWith("1000 ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_delivery_is_told_from_a_turn()
    {
        var client = _host.Talk();
        var message = client.Message("does it work?");
        await client.SendAsync(message);
        await client.SendAsync(message);

        Assert.Single(Probe.Measured, "backpainbot.answers{backpainbot.outcome=answer,backpainbot.topic=does-it-work} 1");
        Assert.Single(Probe.Measured, "backpainbot.turn.duplicates{} 1");
        Assert.Contains("backpainbot.turn.duration{backpainbot.activity.type=message,backpainbot.channel=emulator,backpainbot.outcome=duplicate}", Probe.Measured);
    }

    [Fact]
    public async Task Names_that_callers_make_up_are_not_passed_on()
    {
        var client = _host.Talk("my-own-channel");
        await client.SendAsync(client.Activity("my-own-type", []));

        Assert.Contains("backpainbot.turn.duration{backpainbot.activity.type=_OTHER,backpainbot.channel=_OTHER,backpainbot.outcome=none}", Probe.Measured);
        Assert.DoesNotContain(Probe.Lines, line => line.Contains("my-own", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_is_a_span_within_its_request()
    {
        await _host.Talk().SayAsync("does it work?");

        var turn = Assert.Single(Probe.Spans, span => span.Source.Name == "BackPainBot");
        Assert.Equal("turn", turn.DisplayName);
        Assert.Equal(ActivityKind.Internal, turn.Kind);
        Assert.Equal("answer", turn.GetTagItem("backpainbot.outcome"));
        Assert.Equal<object>(new[] { "does-it-work" }, turn.GetTagItem("backpainbot.topic"));
        Assert.Equal("POST /api/messages", turn.Parent?.DisplayName);
        Assert.Equal(200, turn.Parent?.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task Requests_are_named_by_route_and_probes_leave_nothing()
    {
        using var http = new HttpClient { BaseAddress = _host.Address };
        using var token = await http.PostAsync(new Uri("/api/token", UriKind.Relative), content: null);
        var started = JsonNode.Parse(await token.Content.ReadAsStringAsync())!;
        var conversation = (string?)started["conversationId"];
        http.DefaultRequestHeaders.Authorization = new("Bearer", (string?)started["token"]);
        using var start = await http.PostAsync(new Uri("/v3/directline/conversations", UriKind.Relative), content: null);
        await http.GetStringAsync(new Uri($"/v3/directline/conversations/{conversation}/activities", UriKind.Relative));
        await http.GetStringAsync(new Uri("/health", UriKind.Relative));
        await http.GetStringAsync(new Uri("/ready", UriKind.Relative));

        Activity[] recorded = [.. Probe.Spans.Where(span => span.Recorded && span.Source.Name == "Microsoft.AspNetCore")];
        Assert.Equal(["POST /api/token", "POST /v3/directline/conversations", "GET /v3/directline/conversations/{id}/activities"], recorded.Select(span => span.DisplayName));
        Assert.DoesNotContain(recorded.SelectMany(span => span.TagObjects), tag => tag.Value?.ToString()?.Contains(conversation!, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Readme_names_every_instrument()
    {
        await _host.Talk().SayAsync("does it work?");
        var names = new HashSet<string>(StringComparer.Ordinal);
        using var all = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name.StartsWith("BackPainBot", StringComparison.Ordinal))
                {
                    names.Add(instrument.Name);
                }
            },
        };
        all.Start();
        var readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "documents", "README.md"));

        Assert.True(names.Count > 12, string.Join(' ', names));
        Assert.All(names, name => Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
    }
}
