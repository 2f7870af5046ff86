using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Fakes;

/// <summary>Activities and turns to test with.</summary>
internal static class Turns
{
    public static Activity Message(string? text = "hello") => Incoming(ActivityTypes.Message, text);

    public static Activity Incoming(string type, string? text = null) => new()
    {
        Type = type,
        Id = "activity-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://channel.example/",
        From = new ChannelAccount("user-1", "User"),
        Recipient = new ChannelAccount("bot-1", "Bot"),
        Conversation = new ConversationAccount(id: "conversation-1"),
        Locale = "en-GB",
    };

    public static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json);

    /// <summary>The JSON that channels see of an activity.</summary>
    public static JsonElement JsonOf(Activity activity)
    {
        var transcript = new Entity();
        transcript.SetAs(activity);
        return JsonSerializer.SerializeToElement(transcript.Properties);
    }

    public static TurnContext Of(Activity? activity = null, BotAdapter? adapter = null) => new(adapter ?? new RecordingAdapter(), activity ?? Message());
}
