namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for one purpose.</summary>
public interface IAuthenticator
{
    /// <summary>A token that is valid for a while yet.</summary>
    /// <param name="forceRefresh">Whether a token that is kept will not do.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
