using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The address of a conversation: all that is needed to write into it later.</summary>
public class ConversationReference
{
    public ConversationReference()
    {
    }

    public ConversationReference(
        CultureInfo? locale,
        string? activityId = default,
        ChannelAccount? user = default,
        ChannelAccount? bot = default,
        ConversationAccount? conversation = default,
        string? channelId = default,
        string? serviceUrl = default)
    {
        Locale = locale?.ToString();
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public ConversationReference(
        string? activityId = default,
        ChannelAccount? user = default,
        ChannelAccount? bot = default,
        ConversationAccount? conversation = default,
        string? channelId = default,
        string? serviceUrl = default)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public string? ActivityId { get; set; }

    public ChannelAccount? User { get; set; }

    public ChannelAccount? Bot { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public string? ChannelId { get; set; }

    /// <summary>BCP 47.</summary>
    public string? Locale { get; set; }

    /// <summary>Where activities for this conversation go.</summary>
    public string? ServiceUrl { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }

    /// <summary>The event with which a bot takes a conversation up again: from the user, named <see cref="ActivityEventNames.ContinueConversation"/>.</summary>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };

    internal ConversationReference Copy() => (ConversationReference)MemberwiseClone();
}
