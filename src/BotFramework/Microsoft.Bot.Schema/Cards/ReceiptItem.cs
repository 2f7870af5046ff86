namespace Microsoft.Bot.Schema;

/// <summary>An item of a receipt.</summary>
public class ReceiptItem
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ReceiptItem()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ReceiptItem(
        string? title = default,
        string? subtitle = default,
        string? text = default,
        CardImage? image = default,
        string? price = default,
        string? quantity = default,
        CardAction? tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
        Tap = tap;
    }

    /// <summary>The item's name; plain text.</summary>
    public string? Title { get; set; }

    /// <summary>Below the name, smaller; plain text.</summary>
    public string? Subtitle { get; set; }

    /// <summary>Further words on the item; Markdown as far as the channel renders it on cards.</summary>
    public string? Text { get; set; }

    /// <summary>A small image to the left of the item; null for none.</summary>
    public CardImage? Image { get; set; }

    /// <summary>An amount as it is to be shown, with its currency; for all of <see cref="Quantity"/>.</summary>
    public string? Price { get; set; }

    /// <summary>How many, as text; may name a unit.</summary>
    public string? Quantity { get; set; }

    /// <summary>Happens on a tap on the item.</summary>
    public CardAction? Tap { get; set; }
}
