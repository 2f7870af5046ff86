using System.Text.Json.Nodes;

namespace BotFramework.Tests.Integration;

/// <summary>Activities as channels send them.</summary>
internal static class Inbound
{
    public static JsonObject Message(string serviceUrl = "http://localhost:1", string channelId = "msteams") => new()
    {
        ["type"] = "message",
        ["id"] = "a1",
        ["channelId"] = channelId,
        ["serviceUrl"] = serviceUrl,
        ["text"] = "hello",
        ["conversation"] = new JsonObject { ["id"] = "19:c1@thread;messageid=2" },
        ["from"] = new JsonObject { ["id"] = "29:user", ["name"] = "Ann" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" },
    };

    public static JsonObject Invoke(string name = "task/fetch") => Message().With("type", "invoke").With("name", name);

    public static JsonObject With(this JsonObject activity, string member, JsonNode? value)
    {
        activity[member] = value;
        return activity;
    }

    public static JsonObject Without(this JsonObject activity, string member)
    {
        activity.Remove(member);
        return activity;
    }
}
