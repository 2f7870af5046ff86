namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the user to sign in through an OAuth connection.</summary>
public class OAuthCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public OAuthCard()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public OAuthCard(string? text = default, string? connectionName = default, IList<CardAction>? buttons = default)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>Why the user is to sign in, above the button.</summary>
    public string? Text { get; set; }

    /// <summary>The name of the OAuth connection in the settings of the bot's Azure resource.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>One, of type <see cref="ActionTypes.Signin"/>, for users whose client cannot exchange a token.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>Lets a client that knows the user sign them in without a button; null where the connection has no single sign-on.</summary>
    public TokenExchangeResource? TokenExchangeResource { get; set; }

    /// <summary>Lets a client hand the token to the token service itself; null where that is not offered.</summary>
    public TokenPostResource? TokenPostResource { get; set; }
}
