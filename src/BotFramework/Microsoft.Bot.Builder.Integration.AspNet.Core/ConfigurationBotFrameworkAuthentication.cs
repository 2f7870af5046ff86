using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Authentication.Inbound;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication as configured. Keys: ChannelService, ValidateAuthority, ToChannelFromBotLoginUrl, ToChannelFromBotOAuthScope, ToBotFromChannelTokenIssuer,
/// OAuthUrl, ToBotFromChannelOpenIdMetadataUrl, ToBotFromEmulatorOpenIdMetadataUrl, CallerId; what is not there is
/// that of the cloud. With MicrosoftAppType SingleTenant or UserAssignedMSI, tokens of MicrosoftAppTenantId are trusted beside those of channels and emulators.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    /// <param name="configuration">Holds the keys.</param>
    /// <param name="credentialsFactory">The bot's identity; null for the configured one.</param>
    /// <param name="authConfiguration">General configuration of authentication.</param>
    /// <param name="httpClientFactory">Makes the clients that call channels; null for pooled connections that follow no redirects.</param>
    /// <param name="logger">Where failures are told.</param>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null,
        IHttpClientFactory? httpClientFactory = null,
        ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var environment = BotFrameworkAuthenticationFactory.EnvironmentOf(
            configuration["ChannelService"],
            !bool.TryParse(configuration["ValidateAuthority"], out var validateAuthority) || validateAuthority,
            configuration["ToChannelFromBotLoginUrl"],
            configuration["ToChannelFromBotOAuthScope"],
            configuration["ToBotFromChannelTokenIssuer"],
            configuration["OAuthUrl"],
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            configuration["ToBotFromEmulatorOpenIdMetadataUrl"],
            configuration["CallerId"]);
        credentialsFactory ??= new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        _inner = BotFrameworkAuthenticationFactory.Create(environment, BotTypes.TenantOf(configuration), credentialsFactory, httpClientFactory, logger);
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string? authHeader, string? channelIdHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        _inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    internal override ValueTask<ProvenCaller?> ProveAsync(string? authHeader, CancellationToken cancellationToken) => _inner.ProveAsync(authHeader, cancellationToken);

    internal override AuthenticateRequestResult Accept(ProvenCaller? caller, Activity activity) => _inner.Accept(caller, activity);
}
