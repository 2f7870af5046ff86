namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the user to sign in at a page.</summary>
public class SigninCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string? text = default, IList<CardAction>? buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    public string? Text { get; set; }

    public IList<CardAction>? Buttons { get; set; }

    /// <summary>A card with one button, which opens the sign-in page.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) => new()
    {
        Text = text,
        Buttons = [new CardAction { Title = buttonLabel, Type = ActionTypes.Signin, Value = url }],
    };
}
