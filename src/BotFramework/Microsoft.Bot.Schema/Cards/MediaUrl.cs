namespace Microsoft.Bot.Schema;

/// <summary>A source of a media card.</summary>
public class MediaUrl
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MediaUrl()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MediaUrl(string? url = default, string? profile = default)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>Of the file or stream itself, or of its page on a video site that the channel can embed.</summary>
    public string? Url { get; set; }

    /// <summary>A hint on the format, for a client that must choose.</summary>
    public string? Profile { get; set; }
}
