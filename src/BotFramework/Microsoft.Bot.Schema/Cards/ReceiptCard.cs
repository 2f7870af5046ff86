namespace Microsoft.Bot.Schema;

/// <summary>A receipt.</summary>
public class ReceiptCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ReceiptCard()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ReceiptCard(
        string? title = default,
        IList<Fact>? facts = default,
        IList<ReceiptItem>? items = default,
        CardAction? tap = default,
        string? total = default,
        string? tax = default,
        string? vat = default,
        IList<CardAction>? buttons = default)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>The heading; plain text.</summary>
    public string? Title { get; set; }

    /// <summary>Above the items, such as an order number or the way of paying.</summary>
    public IList<Fact>? Facts { get; set; }

    /// <summary>What was bought, in this order.</summary>
    public IList<ReceiptItem>? Items { get; set; }

    /// <summary>Happens on a tap anywhere on the card.</summary>
    public CardAction? Tap { get; set; }

    /// <summary>An amount as it is to be shown, with its currency; nothing is added up.</summary>
    public string? Total { get; set; }

    /// <summary>An amount as it is to be shown, with its currency; null where there is none.</summary>
    public string? Tax { get; set; }

    /// <summary>An amount as it is to be shown, with its currency; null where there is none.</summary>
    public string? Vat { get; set; }

    /// <summary>Below the rest, in this order; channels limit how many.</summary>
    public IList<CardAction>? Buttons { get; set; }
}
