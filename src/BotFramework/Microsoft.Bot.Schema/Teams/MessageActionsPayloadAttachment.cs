namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment in a message payload.</summary>
public class MessageActionsPayloadAttachment
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessageActionsPayloadAttachment()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessageActionsPayloadAttachment(
        string? id = default,
        string? contentType = default,
        string? contentUrl = default,
        object? content = default,
        string? name = default,
        string? thumbnailUrl = default)
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Unique in the message; the body names it where the attachment is to appear.</summary>
    public string? Id { get; set; }

    /// <summary>A media type, as on <see cref="Attachment.ContentType"/>.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the content is to be had; null where it is in <see cref="Content"/>.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>A card; JSON when received, null for files.</summary>
    public object? Content { get; set; }

    /// <summary>A file's name; null for cards.</summary>
    public string? Name { get; set; }

    /// <summary>A small image in place of the content; null for none.</summary>
    public string? ThumbnailUrl { get; set; }
}
