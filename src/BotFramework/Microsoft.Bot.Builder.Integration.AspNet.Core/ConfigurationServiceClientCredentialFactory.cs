using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's identity as configured. Keys: MicrosoftAppType (MultiTenant, the default; SingleTenant; UserAssignedMSI), MicrosoftAppId, MicrosoftAppPassword,
/// MicrosoftAppTenantId. A multi-tenant bot without an app id has no identity.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <param name="configuration">Holds the keys.</param>
    /// <param name="httpClient">What asks for tokens.</param>
    /// <param name="logger">Where failures are told.</param>
    /// <exception cref="ArgumentException">A key is missing, or set where it must not be.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey];
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];
        var tenantId = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];

        if (string.IsNullOrWhiteSpace(type) || Is(BotTypes.MultiTenant))
        {
            tenantId = string.Empty;
        }
        else if (Is(BotTypes.SingleTenant))
        {
            Need(MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenantId);
            Need(MicrosoftAppCredentials.MicrosoftAppIdKey, appId);
            Need(MicrosoftAppCredentials.MicrosoftAppPasswordKey, password);
        }
        else if (Is(BotTypes.UserAssignedMsi))
        {
            Need(MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenantId);
            Need(MicrosoftAppCredentials.MicrosoftAppIdKey, appId);
            if (!string.IsNullOrWhiteSpace(password))
            {
                throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set in configuration for {type}.", nameof(configuration));
            }
        }
        else
        {
            throw new ArgumentException(
                $"{MicrosoftAppCredentials.MicrosoftAppTypeKey} '{type}' is none of MultiTenant, SingleTenant and UserAssignedMSI.", nameof(configuration));
        }

        _inner = Is(BotTypes.UserAssignedMsi)
            ? new ManagedIdentityServiceClientCredentialsFactory(appId!, httpClient, logger)
            : new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);

        bool Is(string name) => BotTypes.Is(type, name);

        void Need(string key, string? value)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                throw new ArgumentException($"{key} is required for {type} in configuration.", nameof(configuration));
            }
        }
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string? oauthScope, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, oauthScope, loginEndpoint, validateAuthority, cancellationToken);
}
