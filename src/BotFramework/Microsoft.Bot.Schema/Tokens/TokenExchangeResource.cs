namespace Microsoft.Bot.Schema;

/// <summary>What a client exchanges for single sign-on.</summary>
public class TokenExchangeResource
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TokenExchangeResource()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TokenExchangeResource(string? id = default, string? uri = default, string? providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>New for every request to sign in; comes back with the client's token.</summary>
    public string? Id { get; set; }

    /// <summary>The application for which the client is to get a token, as its application id URI.</summary>
    public string? Uri { get; set; }

    /// <summary>Which identity provider issues the token.</summary>
    public string? ProviderId { get; set; }
}
