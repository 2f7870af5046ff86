namespace Microsoft.Bot.Schema;

/// <summary>A token, or the resource of one, to be exchanged.</summary>
public class TokenExchangeRequest
{
    public TokenExchangeRequest()
    {
    }

    public TokenExchangeRequest(string? uri = default, string? token = default)
    {
        Uri = uri;
        Token = token;
    }

    public string? Uri { get; set; }

    public string? Token { get; set; }
}
