namespace Microsoft.Bot.Schema.Teams;

/// <summary>Attachments as results of messaging extensions.</summary>
public static class AttachmentExtensions
{
    /// <summary>The attachment with its preview; itself where none is given.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(this Attachment attachment, Attachment? previewAttachment = null) => new()
    {
        Content = attachment.Content,
        ContentType = attachment.ContentType,
        ContentUrl = attachment.ContentUrl,
        Name = attachment.Name,
        ThumbnailUrl = attachment.ThumbnailUrl,
        Preview = previewAttachment ?? attachment,
    };
}
