using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channel data of Teams.</summary>
public class TeamsChannelData
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>With what is given, in nobody else's name.</summary>
    public TeamsChannelData(
        ChannelInfo? channel = default,
        string? eventType = default,
        TeamInfo? team = default,
        NotificationInfo? notification = default,
        TenantInfo? tenant = default)
        : this(channel, eventType, team, notification, tenant, onBehalfOf: default)
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TeamsChannelData(
        ChannelInfo? channel = default,
        string? eventType = default,
        TeamInfo? team = default,
        NotificationInfo? notification = default,
        TenantInfo? tenant = default,
        IList<OnBehalfOf>? onBehalfOf = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        OnBehalfOf = onBehalfOf;
    }

    /// <summary>The channel of the team; null in personal and group chats.</summary>
    public ChannelInfo? Channel { get; set; }

    /// <summary>What a conversation update is about, such as "channelCreated" or "teamRenamed"; null on messages.</summary>
    public string? EventType { get; set; }

    /// <summary>The team; null in personal and group chats.</summary>
    public TeamInfo? Team { get; set; }

    /// <summary>How the user is notified of what the bot sends; null for as usual.</summary>
    public NotificationInfo? Notification { get; set; }

    /// <summary>The Entra tenant in which this was said.</summary>
    public TenantInfo? Tenant { get; set; }

    /// <summary>The person in whose name the bot has sent this; null for its own.</summary>
    [JsonInclude]
    public IList<OnBehalfOf>? OnBehalfOf { get; internal set; }

    /// <summary>The meeting whose chat this is; null in other chats.</summary>
    public TeamsMeetingInfo? Meeting { get; set; }

    /// <summary>What was chosen when the app was installed; null on everything else.</summary>
    public TeamsChannelDataSettings? Settings { get; set; }

    /// <summary>All other members of the JSON object.</summary>
    [JsonExtensionData]
    public IDictionary<string, object?>? AdditionalProperties { get; set; }
}
