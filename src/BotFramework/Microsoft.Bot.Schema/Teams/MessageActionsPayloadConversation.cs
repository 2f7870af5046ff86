namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or channel in a message payload.</summary>
public class MessageActionsPayloadConversation
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessageActionsPayloadConversation()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessageActionsPayloadConversation(string? conversationIdentityType = default, string? id = default, string? displayName = default)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>"team" or "channel".</summary>
    public string? ConversationIdentityType { get; set; }

    /// <summary>Of the form <c>19:…@thread.tacv2</c>.</summary>
    public string? Id { get; set; }

    /// <summary>What the team or channel is called; may be null.</summary>
    public string? DisplayName { get; set; }
}
