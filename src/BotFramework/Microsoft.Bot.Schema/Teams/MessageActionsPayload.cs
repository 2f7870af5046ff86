namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message on which a message action was invoked.</summary>
public class MessageActionsPayload
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessageActionsPayload()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessageActionsPayload(
        string? id = default,
        string? replyToId = default,
        string? messageType = default,
        string? createdDateTime = default,
        string? lastModifiedDateTime = default,
        bool? deleted = default,
        string? subject = default,
        string? summary = default,
        string? importance = default,
        string? locale = default,
        MessageActionsPayloadFrom? from = default,
        MessageActionsPayloadBody? body = default,
        string? attachmentLayout = default,
        IList<MessageActionsPayloadAttachment>? attachments = default,
        IList<MessageActionsPayloadMention>? mentions = default,
        IList<MessageActionsPayloadReaction>? reactions = default)
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>The message's id: milliseconds since 1970, as text.</summary>
    public string? Id { get; set; }

    /// <summary>The id of the message that began the thread; null for that message itself and outside channels.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>"message" for what people and bots write.</summary>
    public string? MessageType { get; set; }

    /// <summary>ISO 8601, UTC.</summary>
    public string? CreatedDateTime { get; set; }

    /// <summary>ISO 8601, UTC; null for a message that was never edited.</summary>
    public string? LastModifiedDateTime { get; set; }

    /// <summary>Whether it was deleted since; null for no.</summary>
    public bool? Deleted { get; set; }

    /// <summary>The heading of a channel's post; null for none.</summary>
    public string? Subject { get; set; }

    /// <summary>What is shown in lists and notifications in place of the text; null for none.</summary>
    public string? Summary { get; set; }

    /// <summary>"normal", "high" or "urgent".</summary>
    public string? Importance { get; set; }

    /// <summary>BCP 47, of the client that sent it.</summary>
    public string? Locale { get; set; }

    /// <summary>Who sent it.</summary>
    public MessageActionsPayloadFrom? From { get; set; }

    /// <summary>The text, with its mentions as tags.</summary>
    public MessageActionsPayloadBody? Body { get; set; }

    /// <summary>"list" or "carousel"; null for messages without cards.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Cards and files of the message, and the messages that it quotes.</summary>
    public IList<MessageActionsPayloadAttachment>? Attachments { get; set; }

    /// <summary>Who is mentioned, each by the number of its tag in the body.</summary>
    public IList<MessageActionsPayloadMention>? Mentions { get; set; }

    /// <summary>One for each person and kind of reaction.</summary>
    public IList<MessageActionsPayloadReaction>? Reactions { get; set; }

    /// <summary>Opens the message in Teams.</summary>
    public Uri? LinkToMessage { get; set; }
}
