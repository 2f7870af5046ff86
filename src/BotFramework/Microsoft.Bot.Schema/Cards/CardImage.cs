namespace Microsoft.Bot.Schema;

/// <summary>An image on a card.</summary>
public class CardImage
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public CardImage()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public CardImage(string? url = default, string? alt = default, CardAction? tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Absolute, https for most channels, or a data URL.</summary>
    public string? Url { get; set; }

    /// <summary>What is read aloud, or shown where the image cannot be; plain text.</summary>
    public string? Alt { get; set; }

    /// <summary>Happens on a tap on the image; null for nothing.</summary>
    public CardAction? Tap { get; set; }
}
