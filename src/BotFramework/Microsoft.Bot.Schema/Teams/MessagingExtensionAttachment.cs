namespace Microsoft.Bot.Schema.Teams;

/// <summary>A result of a messaging extension: the card that is sent, and its preview in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    public MessagingExtensionAttachment()
    {
    }

    public MessagingExtensionAttachment(
        string? contentType = default,
        string? contentUrl = default,
        object? content = default,
        string? name = default,
        string? thumbnailUrl = default,
        Attachment? preview = default)
        : base(contentType, contentUrl, content, name, thumbnailUrl)
    {
        Preview = preview;
    }

    public Attachment? Preview { get; set; }
}
