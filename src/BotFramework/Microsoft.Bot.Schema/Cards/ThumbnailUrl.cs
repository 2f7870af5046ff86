namespace Microsoft.Bot.Schema;

/// <summary>The image of a media card.</summary>
public class ThumbnailUrl
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ThumbnailUrl()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ThumbnailUrl(string? url = default, string? alt = default)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>Absolute, https for most channels, or a data URL.</summary>
    public string? Url { get; set; }

    /// <summary>What is read aloud, or shown where the image cannot be; plain text.</summary>
    public string? Alt { get; set; }
}
