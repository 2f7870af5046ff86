namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the user to sign in through an OAuth connection.</summary>
public class OAuthCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    public OAuthCard()
    {
    }

    public OAuthCard(string? text = default, string? connectionName = default, IList<CardAction>? buttons = default)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    public string? Text { get; set; }

    public string? ConnectionName { get; set; }

    public IList<CardAction>? Buttons { get; set; }

    public TokenExchangeResource? TokenExchangeResource { get; set; }

    public TokenPostResource? TokenPostResource { get; set; }
}
