using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace BackPainBot.Tests.Support;

/// <summary>One conversation with the bot over <c>POST /api/messages</c>, with replies in the response.</summary>
public sealed class BotClient(HttpClient http, string channel)
{
    private int _count;

    public HttpClient Http { get; } = http;

    public string Conversation { get; init; } = Guid.NewGuid().ToString("n");

    /// <summary>Sends a text; gives what came back.</summary>
    public Task<BotTurn> SayAsync(string text) => SendAsync(Message(text));

    /// <summary>A message activity with a fresh id.</summary>
    public JsonObject Message(string? text) => Activity("message", new JsonObject { ["text"] = text });

    /// <summary>The user joins, as the Emulator and Direct Line tell it.</summary>
    public Task<BotTurn> JoinAsync() => SendAsync(Activity("conversationUpdate", new JsonObject
    {
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }, new JsonObject { ["id"] = "user" }),
    }));

    /// <summary>An activity with what every activity has.</summary>
    public JsonObject Activity(string type, JsonObject members)
    {
        members["type"] = type;
        members["id"] = $"{Conversation}-{++_count}";
        members["channelId"] = channel;
        members["serviceUrl"] = "http://localhost:1/";
        members["deliveryMode"] = "expectReplies";
        members["timestamp"] = "2026-11-22T10:00:00Z";
        members["localTimestamp"] = "2026-11-22T10:00:00+00:00";
        members["locale"] = "en-US";
        members["from"] = new JsonObject { ["id"] = "user", ["role"] = "user" };
        members["recipient"] = new JsonObject { ["id"] = "bot", ["role"] = "bot" };
        members["conversation"] = new JsonObject { ["id"] = Conversation };
        return members;
    }

    public async Task<BotTurn> SendAsync(JsonObject activity)
    {
        using var response = await Http.PostAsJsonAsync("/api/messages", activity);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {body}");
        var activities = JsonNode.Parse(body)?["activities"]?.AsArray() ?? [];
        return new BotTurn([.. activities.Select(reply => reply!.AsObject())]);
    }
}
