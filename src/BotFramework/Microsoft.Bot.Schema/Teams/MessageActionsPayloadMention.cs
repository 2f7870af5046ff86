namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in a message payload.</summary>
public class MessageActionsPayloadMention
{
    public MessageActionsPayloadMention()
    {
    }

    public MessageActionsPayloadMention(int? id = default, string? mentionText = default, MessageActionsPayloadFrom? mentioned = default)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    public int? Id { get; set; }

    public string? MentionText { get; set; }

    public MessageActionsPayloadFrom? Mentioned { get; set; }
}
