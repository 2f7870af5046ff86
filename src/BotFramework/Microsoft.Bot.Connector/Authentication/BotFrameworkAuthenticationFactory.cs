using Microsoft.Bot.Connector.Authentication.Inbound;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of an environment.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>For a bot without an identity, in the public cloud.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(ChannelEnvironment.Public, tenantId: null, new PasswordServiceClientCredentialFactory(), httpClientFactory: null, logger: null);

    /// <summary>
    /// For a cloud, with addresses of its own given one by one; null or empty stands for those of the cloud.
    /// </summary>
    /// <exception cref="ArgumentException">The channel service is not one that this build knows.</exception>
    public static BotFrameworkAuthentication Create(
        string? channelService,
        bool validateAuthority,
        string? toChannelFromBotLoginUrl,
        string? toChannelFromBotOAuthScope,
        string? toBotFromChannelTokenIssuer,
        string? oAuthUrl,
        string? toBotFromChannelOpenIdMetadataUrl,
        string? toBotFromEmulatorOpenIdMetadataUrl,
        string? callerId,
        ServiceClientCredentialsFactory? credentialFactory,
        AuthenticationConfiguration? authConfiguration,
        IHttpClientFactory? httpClientFactory,
        ILogger? logger) =>
        Create(
            EnvironmentOf(
                channelService,
                validateAuthority,
                toChannelFromBotLoginUrl,
                toChannelFromBotOAuthScope,
                toBotFromChannelTokenIssuer,
                oAuthUrl,
                toBotFromChannelOpenIdMetadataUrl,
                toBotFromEmulatorOpenIdMetadataUrl,
                callerId),
            tenantId: null,
            credentialFactory ?? new PasswordServiceClientCredentialFactory(),
            httpClientFactory,
            logger);

    /// <inheritdoc cref="Create(string, bool, string, string, string, string, string, string, string, ServiceClientCredentialsFactory, AuthenticationConfiguration, IHttpClientFactory, ILogger)"/>
    internal static ChannelEnvironment EnvironmentOf(
        string? channelService,
        bool validateAuthority,
        string? toChannelFromBotLoginUrl,
        string? toChannelFromBotOAuthScope,
        string? toBotFromChannelTokenIssuer,
        string? oAuthUrl,
        string? toBotFromChannelOpenIdMetadataUrl,
        string? toBotFromEmulatorOpenIdMetadataUrl,
        string? callerId)
    {
        var cloud = CloudOf(channelService);
        return cloud with
        {
            ValidateAuthority = validateAuthority,
            LoginUrl = Given(toChannelFromBotLoginUrl) ?? cloud.LoginUrl,
            OAuthScope = Given(toChannelFromBotOAuthScope) ?? cloud.OAuthScope,
            TokenIssuer = Given(toBotFromChannelTokenIssuer) ?? cloud.TokenIssuer,
            TokenServiceUrl = Given(oAuthUrl) ?? cloud.TokenServiceUrl,
            ChannelMetadataUrl = Given(toBotFromChannelOpenIdMetadataUrl) ?? cloud.ChannelMetadataUrl,
            EmulatorMetadataUrl = Given(toBotFromEmulatorOpenIdMetadataUrl) ?? cloud.EmulatorMetadataUrl,
            CallerId = Given(callerId) ?? cloud.CallerId,
        };
    }

    /// <param name="environment">The cloud.</param>
    /// <param name="tenantId">The tenant of a bot that belongs to one: its tokens are trusted.</param>
    /// <param name="credentials">The bot's identity.</param>
    /// <param name="httpClientFactory">Makes the clients that call channels and fetch keys; null for pooled connections that follow no redirects.</param>
    /// <param name="logger">Where failures are told.</param>
    /// <param name="clock">Null for the system's.</param>
    internal static BotFrameworkAuthentication Create(
        ChannelEnvironment environment,
        string? tenantId,
        ServiceClientCredentialsFactory credentials,
        IHttpClientFactory? httpClientFactory,
        ILogger? logger,
        TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        var issuers = new TrustedIssuers(environment, tenantId, httpClientFactory, clock, logger ?? NullLogger.Instance);
        return new ChannelAuthentication(environment, credentials, new TokenValidator(issuers, credentials, clock), httpClientFactory);
    }

    private static ChannelEnvironment CloudOf(string? channelService) => channelService switch
    {
        null or "" => ChannelEnvironment.Public,
        GovernmentAuthenticationConstants.ChannelService => ChannelEnvironment.Government,
        _ => throw new ArgumentException(
            $"The ChannelService '{channelService}' is not supported: leave it empty for the public cloud, or set {GovernmentAuthenticationConstants.ChannelService}.",
            nameof(channelService)),
    };

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
