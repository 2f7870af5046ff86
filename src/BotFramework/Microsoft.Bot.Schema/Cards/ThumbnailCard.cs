namespace Microsoft.Bot.Schema;

/// <summary>A card with one small image.</summary>
public class ThumbnailCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ThumbnailCard()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ThumbnailCard(
        string? title = default,
        string? subtitle = default,
        string? text = default,
        IList<CardImage>? images = default,
        IList<CardAction>? buttons = default,
        CardAction? tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The heading; plain text.</summary>
    public string? Title { get; set; }

    /// <summary>Below the title, smaller; plain text.</summary>
    public string? Subtitle { get; set; }

    /// <summary>Below the subtitle; Markdown as far as the channel renders it on cards.</summary>
    public string? Text { get; set; }

    /// <summary>Most channels show the first only.</summary>
    public IList<CardImage>? Images { get; set; }

    /// <summary>Below the rest, in this order; channels limit how many.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>Happens on a tap anywhere on the card.</summary>
    public CardAction? Tap { get; set; }
}
