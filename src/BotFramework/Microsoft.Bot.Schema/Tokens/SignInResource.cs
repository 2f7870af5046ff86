namespace Microsoft.Bot.Schema;

/// <summary>Where and how a user signs in.</summary>
public class SignInResource
{
    public SignInResource()
    {
    }

    public SignInResource(string? signInLink = default, TokenExchangeResource? tokenExchangeResource = default)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    public string? SignInLink { get; set; }

    public TokenExchangeResource? TokenExchangeResource { get; set; }

    public TokenPostResource? TokenPostResource { get; set; }
}
