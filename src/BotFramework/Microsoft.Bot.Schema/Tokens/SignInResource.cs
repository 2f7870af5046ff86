namespace Microsoft.Bot.Schema;

/// <summary>Where and how a user signs in.</summary>
public class SignInResource
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public SignInResource()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public SignInResource(string? signInLink = default, TokenExchangeResource? tokenExchangeResource = default)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    /// <summary>The URL of the sign-in page, made for one user and one conversation.</summary>
    public string? SignInLink { get; set; }

    /// <summary>For clients that can exchange a token of their own; null where the connection has no single sign-on.</summary>
    public TokenExchangeResource? TokenExchangeResource { get; set; }

    /// <summary>For clients that can post the token themselves; null where that is not offered.</summary>
    public TokenPostResource? TokenPostResource { get; set; }
}
