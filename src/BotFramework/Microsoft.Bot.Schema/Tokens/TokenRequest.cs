namespace Microsoft.Bot.Schema;

/// <summary>A request for a token.</summary>
public class TokenRequest
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TokenRequest()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TokenRequest(string? provider = default, IDictionary<string, object?>? settings = default)
    {
        Provider = provider;
        Settings = settings;
    }

    /// <summary>Who is to issue the token.</summary>
    public string? Provider { get; set; }

    /// <summary>What that provider needs to know, by name.</summary>
    public IDictionary<string, object?>? Settings { get; set; }
}
