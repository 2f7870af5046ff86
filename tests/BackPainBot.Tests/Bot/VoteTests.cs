using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Bot;

/// <summary>Thumbs under answers in Web Chat: shown with answers, counted once a topic, and nothing that a client makes up counts.</summary>
public sealed class VoteTests : IClassFixture<BotHost>, IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly List<string> _counted = [];
    private readonly BotHost _host;

    public VoteTests(BotHost host)
    {
        _host = host;
        var meters = host.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "backpainbot.feedback.votes" && instrument.Meter.Scope == meters)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => _counted.Add(string.Join(' ', tags.ToArray().Select(tag => tag.Value))));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task An_answer_carries_both_thumbs_and_a_pressed_one_counts_once()
    {
        var client = _host.Talk("webchat");
        var actions = Thumbs(await client.SayAsync("does it work?"));

        Assert.Equal(["LikeAction", "DislikeAction"], actions.Select(action => (string?)action["@type"]));
        Assert.Empty((await Vote(client, actions[0])).Messages);
        await Vote(client, actions[0]);
        Assert.Equal(["does-it-work True"], _counted);
        await Vote(client, actions[1]);
        Assert.Equal(["does-it-work True", "does-it-work False"], _counted);
    }

    [Theory]
    [InlineData("""{"@type":"LikeAction","@id":"like:what-is-it"}""")]
    [InlineData("""{"@type":"LikeAction","@id":"like:no-such-topic"}""")]
    [InlineData("""{"@type":"VoteAction","@id":"like:does-it-work"}""")]
    [InlineData("""{"@type":"LikeAction"}""")]
    [InlineData("""{"@type":7,"@id":{}}""")]
    [InlineData("{}")]
    public async Task What_was_not_answered_or_not_ours_is_not_counted(string entity)
    {
        var client = _host.Talk("webchat");
        await client.SayAsync("does it work?");

        Assert.Empty((await Vote(client, JsonNode.Parse(entity)!.AsObject())).Messages);
        Assert.Empty(_counted);
    }

    [Fact]
    public async Task Channels_that_do_not_show_thumbs_get_none()
    {
        Assert.Empty(Thumbs(await _host.Talk("emulator").SayAsync("does it work?")));
        Assert.Empty(Thumbs(await _host.Talk("msteams").SayAsync("does it work?")));
    }

    private static JsonObject[] Thumbs(BotTurn turn) =>
        [.. turn.Messages.SelectMany(message => message["entities"]?.AsArray() ?? []).SelectMany(entity => entity!["potentialAction"]?.AsArray() ?? []).Select(action => action!.AsObject())];

    private static Task<BotTurn> Vote(BotClient client, JsonObject action) =>
        client.SendAsync(client.Activity("event", new JsonObject { ["name"] = "webchat:activity-status/feedback", ["entities"] = new JsonArray(action.DeepClone()) }));
}
