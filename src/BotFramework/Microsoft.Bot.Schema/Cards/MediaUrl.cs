namespace Microsoft.Bot.Schema;

/// <summary>A source of a media card.</summary>
public class MediaUrl
{
    public MediaUrl()
    {
    }

    public MediaUrl(string? url = default, string? profile = default)
    {
        Url = url;
        Profile = profile;
    }

    public string? Url { get; set; }

    /// <summary>A hint on the format, for a client that must choose.</summary>
    public string? Profile { get; set; }
}
