using System.Text;
using Microsoft.Bot.Builder;

namespace BackPainBot.Benchmarks.Turn;

/// <summary>A conversation that has got past its first turn, and the message of every later one.</summary>
internal sealed class TurnFixture
{
    public const int RepliesPerTurn = 2;

    private static readonly byte[] Message = Encoding.UTF8.GetBytes("""
        {
          "type": "message",
          "id": "f:1234567890",
          "timestamp": "2026-01-15T10:20:30.1234567Z",
          "localTimestamp": "2026-01-15T11:20:30.1234567+01:00",
          "serviceUrl": "https://smba.example.net/emea/",
          "channelId": "msteams",
          "from": { "id": "29:1abcdefg", "name": "Alex Example", "aadObjectId": "7faf8ad1-3a2b-4a3e-9c4c-1f0d8c9f2a11", "role": "user" },
          "conversation": { "conversationType": "personal", "id": "a:1conversation", "tenantId": "5a1c1d3c-1111-4222-8333-944444444444" },
          "recipient": { "id": "28:bot", "name": "Back pain bot", "role": "bot" },
          "textFormat": "plain",
          "locale": "en-US",
          "text": "Does massage help with low back pain?",
          "attachments": [],
          "entities": [{ "locale": "en-US", "country": "US", "platform": "Web", "timezone": "Europe/Vienna", "type": "clientInfo" }],
          "channelData": { "tenant": { "id": "5a1c1d3c-1111-4222-8333-944444444444" } },
          "localTimezone": "Europe/Vienna"
        }
        """);

    private readonly EchoBot _bot = new(new MemoryStorage());
    private readonly IChannel _channel;

    private TurnFixture(IChannel channel) => _channel = channel;

    public static async Task<TurnFixture> StartAsync(IChannel channel)
    {
        var fixture = new TurnFixture(channel);
        await fixture.TurnAsync();
        var before = channel.Replies;
        await fixture.TurnAsync();
        var replies = channel.Replies - before;
        return replies == RepliesPerTurn ? fixture : throw new InvalidOperationException($"The turn sent {replies} replies instead of {RepliesPerTurn}.");
    }

    public Task TurnAsync() => _channel.ProcessAsync(Message, _bot);
}
