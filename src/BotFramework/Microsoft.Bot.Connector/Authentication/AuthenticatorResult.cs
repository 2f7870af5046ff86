namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token.</summary>
public class AuthenticatorResult
{
    /// <summary>For the header <c>Authorization: Bearer</c>. A secret, never for logs.</summary>
    public string? AccessToken { get; set; }

    /// <summary>From when on nobody takes the token any more.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
