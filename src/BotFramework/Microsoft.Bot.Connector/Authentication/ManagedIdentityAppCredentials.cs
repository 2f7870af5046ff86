using Microsoft.Bot.Connector.Authentication.Outbound;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by a user-assigned managed identity.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <summary>An identity that only code on its Azure resource has; <paramref name="appId"/> is its client id.</summary>
    /// <exception cref="ArgumentException"><paramref name="appId"/> is null or blank.</exception>
    public ManagedIdentityAppCredentials(string appId, string? oAuthScope, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(channelAuthTenant: null, customHttpClient, logger, oAuthScope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new TokenKeeper(EntraCredentials.ManagedIdentity(MicrosoftAppId!, CustomHttpClient), OAuthScope, Logger));
}
