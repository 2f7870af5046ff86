using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The address of a conversation: all that is needed to write into it later.</summary>
public class ConversationReference
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ConversationReference()
    {
    }

    /// <summary>With what is given, and the culture's name as the <see cref="Locale"/>.</summary>
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

    /// <summary>With what is given and no <see cref="Locale"/>.</summary>
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

    /// <summary>The activity that replies refer to; null for the conversation as a whole.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The other side, from whom the bot's last activity came.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>The bot's own account in this conversation.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation itself, with the id that goes into the URL of requests.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The channel, in lower case, such as <c>msteams</c>.</summary>
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
