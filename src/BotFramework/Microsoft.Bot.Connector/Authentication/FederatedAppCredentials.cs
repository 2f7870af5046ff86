using Microsoft.Bot.Connector.Authentication.Outbound;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by app id and a managed identity that stands for its secret.</summary>
public class FederatedAppCredentials : AppCredentials
{
    private readonly string _clientId;

    /// <summary>An identity of the app <paramref name="appId"/>, which trusts the managed identity <paramref name="clientId"/>.</summary>
    /// <exception cref="ArgumentException">One of the two is null or blank.</exception>
    public FederatedAppCredentials(
        string appId, string clientId, string? channelAuthTenant = null, string? oAuthScope = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(clientId);
        _clientId = clientId;
        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new TokenKeeper(
        EntraCredentials.Federated(Authority, MicrosoftAppId!, _clientId, CustomHttpClient), OAuthScope, Logger));
}
