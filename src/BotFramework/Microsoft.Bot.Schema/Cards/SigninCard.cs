namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the user to sign in at a page.</summary>
public class SigninCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public SigninCard()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public SigninCard(string? text = default, IList<CardAction>? buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>Why the user is to sign in, above the button.</summary>
    public string? Text { get; set; }

    /// <summary>One, of type <see cref="ActionTypes.Signin"/>, whose value is the page's URL.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>A card with one button, which opens the sign-in page.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) => new()
    {
        Text = text,
        Buttons = [new CardAction { Title = buttonLabel, Type = ActionTypes.Signin, Value = url }],
    };
}
