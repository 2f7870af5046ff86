namespace Microsoft.Bot.Schema;

/// <summary>The image of a media card.</summary>
public class ThumbnailUrl
{
    public ThumbnailUrl()
    {
    }

    public ThumbnailUrl(string? url = default, string? alt = default)
    {
        Url = url;
        Alt = alt;
    }

    public string? Url { get; set; }

    public string? Alt { get; set; }
}
