namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction in a message payload.</summary>
public class MessageActionsPayloadReaction
{
    public MessageActionsPayloadReaction()
    {
    }

    public MessageActionsPayloadReaction(string? reactionType = default, string? createdDateTime = default, MessageActionsPayloadFrom? user = default)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    public string? ReactionType { get; set; }

    public string? CreatedDateTime { get; set; }

    public MessageActionsPayloadFrom? User { get; set; }
}
