namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in a message payload.</summary>
public class MessageActionsPayloadMention
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessageActionsPayloadMention()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessageActionsPayloadMention(int? id = default, string? mentionText = default, MessageActionsPayloadFrom? mentioned = default)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>The number of the mention's tag in the body, from 0.</summary>
    public int? Id { get; set; }

    /// <summary>What stands in the tag: a name as it was when the message was sent.</summary>
    public string? MentionText { get; set; }

    /// <summary>Who it is, or which team or channel.</summary>
    public MessageActionsPayloadFrom? Mentioned { get; set; }
}
