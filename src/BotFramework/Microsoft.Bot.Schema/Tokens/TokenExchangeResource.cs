namespace Microsoft.Bot.Schema;

/// <summary>What a client exchanges for single sign-on.</summary>
public class TokenExchangeResource
{
    public TokenExchangeResource()
    {
    }

    public TokenExchangeResource(string? id = default, string? uri = default, string? providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    public string? Id { get; set; }

    public string? Uri { get; set; }

    public string? ProviderId { get; set; }
}
