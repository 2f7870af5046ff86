namespace Microsoft.Bot.Schema;

/// <summary>A token, or the resource of one, to be exchanged.</summary>
public class TokenExchangeRequest
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TokenExchangeRequest(string? uri = default, string? token = default)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>The resource whose token is to be exchanged; null where <see cref="Token"/> is given.</summary>
    public string? Uri { get; set; }

    /// <summary>The token to be exchanged; null where <see cref="Uri"/> is given. A secret.</summary>
    public string? Token { get; set; }
}
