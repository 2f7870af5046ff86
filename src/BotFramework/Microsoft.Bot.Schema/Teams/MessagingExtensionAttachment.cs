namespace Microsoft.Bot.Schema.Teams;

/// <summary>A result of a messaging extension: the card that is sent, and its preview in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessagingExtensionAttachment()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
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

    /// <summary>The result's entry in the list: a hero or thumbnail card. Required where the content is an Adaptive Card.</summary>
    public Attachment? Preview { get; set; }
}
