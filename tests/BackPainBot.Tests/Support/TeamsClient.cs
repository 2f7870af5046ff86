using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace BackPainBot.Tests.Support;

/// <summary>A conversation in Teams: activities as Teams posts them, replies through a connector.</summary>
public sealed class TeamsClient(HttpClient http, ConnectorStub connector, string scope)
{
    public const string BotId = "28:bot";
    public const string UserId = "29:user";

    private int _count;

    /// <summary>Teams' ids of conversations hold what must be escaped in an address.</summary>
    public string Conversation { get; init; } = $"19:{Guid.NewGuid():n}@thread.tacv2;messageid=1795354786880";

    public ConnectorStub Connector { get; } = connector;

    public Task<IReadOnlyList<ConnectorCall>> SayAsync(string text) => SendAsync(Activity("message", new JsonObject { ["text"] = text, ["textFormat"] = "plain" }));

    /// <summary>The text as it comes with the bot's mention.</summary>
    public JsonObject Mentioning(string text) => Activity("message", new JsonObject
    {
        ["text"] = $"<at>Back Pain</at> {text}",
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Back Pain</at>",
            ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = "Back Pain" },
        }),
    });

    /// <summary>The user presses a button of a card, as Teams tells it: shown as said, and in reply to the card's message.</summary>
    public Task<IReadOnlyList<ConnectorCall>> PressAsync(ConnectorCall message, string title)
    {
        var action = message.Body["attachments"]!.AsArray().SelectMany(card => card!["content"]!["actions"]!.AsArray()).First(action => action!["title"]!.GetValue<string>() == title)!;
        return SendAsync(Activity("message", new JsonObject
        {
            ["text"] = action["data"]!["msteams"]!["text"]!.DeepClone(),
            ["value"] = new JsonObject { ["text"] = action["data"]!["text"]!.DeepClone() },
            ["replyToId"] = message.Id,
        }));
    }

    /// <summary>An activity with what every activity of Teams has.</summary>
    public JsonObject Activity(string type, JsonObject members)
    {
        members["type"] = type;
        members["id"] = string.Create(CultureInfo.InvariantCulture, $"in-{++_count}");
        members["channelId"] = "msteams";
        members["serviceUrl"] = Connector.ServiceUrl;
        members["timestamp"] = "2026-11-22T10:00:00Z";
        members["localTimestamp"] = "2026-11-22T10:00:00+00:00";
        members["locale"] = "en-US";
        members["from"] = new JsonObject { ["id"] = UserId, ["name"] = "Alex", ["aadObjectId"] = "00000000-0000-0000-0000-000000000001" };
        members["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "Back Pain" };
        members["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = scope, ["tenantId"] = "tenant" };
        if (scope != "personal")
        {
            members["conversation"]!["isGroup"] = true;
        }

        members["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant" } };
        return members;
    }

    /// <summary>Posts an activity that is no invoke; gives what the bot sent for it.</summary>
    public async Task<IReadOnlyList<ConnectorCall>> SendAsync(JsonObject activity)
    {
        using var response = await http.PostAsJsonAsync("/api/messages", activity);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return Connector.Take();
    }

    /// <summary>Posts an invoke; gives its response.</summary>
    public async Task<(int Status, JsonNode? Body)> InvokeAsync(string name, JsonNode? value, string? replyToId = null)
    {
        var invoke = Activity("invoke", new JsonObject { ["name"] = name, ["value"] = value });
        if (replyToId is not null)
        {
            invoke["replyToId"] = replyToId;
        }

        using var response = await http.PostAsJsonAsync("/api/messages", invoke);
        var body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }
}
