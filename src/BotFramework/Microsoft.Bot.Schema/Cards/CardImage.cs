namespace Microsoft.Bot.Schema;

/// <summary>An image on a card.</summary>
public class CardImage
{
    public CardImage()
    {
    }

    public CardImage(string? url = default, string? alt = default, CardAction? tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    public string? Url { get; set; }

    public string? Alt { get; set; }

    public CardAction? Tap { get; set; }
}
