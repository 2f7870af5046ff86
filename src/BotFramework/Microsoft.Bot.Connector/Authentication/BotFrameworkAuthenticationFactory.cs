using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of an environment.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>For a bot without an identity, in the public cloud.</summary>
    public static BotFrameworkAuthentication Create() => Create(new ChannelEnvironment(), new PasswordServiceClientCredentialFactory(), httpClientFactory: null);

    /// <summary>For the public cloud, or with addresses given one by one; null or empty stands for those of the public cloud.</summary>
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
        ILogger? logger)
    {
        if (!string.IsNullOrEmpty(channelService))
        {
            throw new ArgumentException($"The ChannelService '{channelService}' is not supported: leave it empty for the public cloud.", nameof(channelService));
        }

        var common = new ChannelEnvironment();
        var environment = new ChannelEnvironment
        {
            ValidateAuthority = validateAuthority,
            LoginUrl = Given(toChannelFromBotLoginUrl) ?? common.LoginUrl,
            OAuthScope = Given(toChannelFromBotOAuthScope) ?? common.OAuthScope,
            TokenIssuer = Given(toBotFromChannelTokenIssuer) ?? common.TokenIssuer,
            TokenServiceUrl = Given(oAuthUrl) ?? common.TokenServiceUrl,
            ChannelMetadataUrl = Given(toBotFromChannelOpenIdMetadataUrl) ?? common.ChannelMetadataUrl,
            EmulatorMetadataUrl = Given(toBotFromEmulatorOpenIdMetadataUrl) ?? common.EmulatorMetadataUrl,
        };
        return Create(environment, credentialFactory ?? new PasswordServiceClientCredentialFactory(), httpClientFactory);
    }

    private static ChannelAuthentication Create(ChannelEnvironment environment, ServiceClientCredentialsFactory credentials, IHttpClientFactory? httpClientFactory) =>
        new(environment, credentials, new RefusingTokenValidator(), httpClientFactory);

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
