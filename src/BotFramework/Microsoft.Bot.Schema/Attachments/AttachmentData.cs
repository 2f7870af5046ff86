namespace Microsoft.Bot.Schema;

/// <summary>An attachment to upload.</summary>
public class AttachmentData
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public AttachmentData()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public AttachmentData(string? type = default, string? name = default, byte[]? originalBase64 = default, byte[]? thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>The content type.</summary>
    public string? Type { get; set; }

    /// <summary>The file's name, as the channel is to show it.</summary>
    public string? Name { get; set; }

    /// <summary>The file's bytes; base64 in the JSON only.</summary>
    public byte[]? OriginalBase64 { get; set; }

    /// <summary>The bytes of a smaller image of it, or null; base64 in the JSON only.</summary>
    public byte[]? ThumbnailBase64 { get; set; }
}
