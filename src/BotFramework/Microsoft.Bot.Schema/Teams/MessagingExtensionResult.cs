namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a messaging extension shows.</summary>
public class MessagingExtensionResult
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessagingExtensionResult()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
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

    /// <summary>For the type "result": the entries of the list in their order; empty for none found.</summary>
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    /// <summary>For the types "auth" and "config"; null for the others.</summary>
    public MessagingExtensionSuggestedAction? SuggestedActions { get; set; }

    /// <summary>For the type "message".</summary>
    public string? Text { get; set; }

    /// <summary>For the type "botMessagePreview": the message that the user is to look over.</summary>
    public Activity? ActivityPreview { get; set; }
}
