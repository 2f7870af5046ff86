namespace Microsoft.Bot.Schema;

/// <summary>What a new conversation starts with.</summary>
public class ConversationParameters
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ConversationParameters(
        bool? isGroup = default,
        ChannelAccount? bot = default,
        IList<ChannelAccount>? members = default,
        string? topicName = default,
        Activity? activity = default,
        object? channelData = default,
        string? tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two are to take part; no when null.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The bot's own account on the channel, in whose name the conversation begins.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>Who takes part beside the bot; one account unless it is a group.</summary>
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>What the conversation is called, where the channel shows that.</summary>
    public string? TopicName { get; set; }

    /// <summary>The first message, where the channel wants it with the creation.</summary>
    public Activity? Activity { get; set; }

    /// <summary>What only the channel understands; in Teams, which channel of a team to write into.</summary>
    public object? ChannelData { get; set; }

    /// <summary>The Entra tenant of the members; Teams asks for it when the bot writes first.</summary>
    public string? TenantId { get; set; }
}
