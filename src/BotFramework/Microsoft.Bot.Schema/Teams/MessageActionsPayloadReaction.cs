namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction in a message payload.</summary>
public class MessageActionsPayloadReaction
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessageActionsPayloadReaction()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessageActionsPayloadReaction(string? reactionType = default, string? createdDateTime = default, MessageActionsPayloadFrom? user = default)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>"like", "heart", "laugh", "surprised", "sad" or "angry".</summary>
    public string? ReactionType { get; set; }

    /// <summary>ISO 8601, UTC.</summary>
    public string? CreatedDateTime { get; set; }

    /// <summary>Who reacted.</summary>
    public MessageActionsPayloadFrom? User { get; set; }
}
