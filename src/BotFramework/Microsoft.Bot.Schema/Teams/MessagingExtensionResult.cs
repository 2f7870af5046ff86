namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a messaging extension shows.</summary>
public class MessagingExtensionResult
{
    public MessagingExtensionResult()
    {
    }

    public MessagingExtensionResult(
        string? attachmentLayout = default,
        string? type = default,
        IList<MessagingExtensionAttachment>? attachments = default,
        MessagingExtensionSuggestedAction? suggestedActions = default,
        string? text = default,
        Activity? activityPreview = default)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    /// <summary>"list" or "grid".</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>"result", "auth", "config", "message" or "botMessagePreview".</summary>
    public string? Type { get; set; }

    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    public MessagingExtensionSuggestedAction? SuggestedActions { get; set; }

    /// <summary>For the type "message".</summary>
    public string? Text { get; set; }

    public Activity? ActivityPreview { get; set; }
}
