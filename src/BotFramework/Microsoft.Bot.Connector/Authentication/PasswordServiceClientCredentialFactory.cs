using Microsoft.Bot.Connector.Authentication.Outbound;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by app id and password; without an app id, authentication is disabled.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly SharedTokens _tokens = new();
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;

    /// <summary>Without an app id, so with authentication disabled, until <see cref="AppId"/> is set.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <param name="appId">The bot's app id; null or empty for none.</param>
    /// <param name="password">Its password.</param>
    /// <param name="tenantId">The tenant of a single-tenant bot.</param>
    /// <param name="httpClient">What asks for tokens.</param>
    /// <param name="logger">Where failures are told.</param>
    public PasswordServiceClientCredentialFactory(string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>The bot's app id; null or empty disables authentication.</summary>
    public string? AppId { get; set; }

    /// <summary>The client secret of the app's registration.</summary>
    public string? Password { get; set; }

    /// <summary>The tenant of a single-tenant bot; null for multi-tenant bots.</summary>
    public string? TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, AppId, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The app id is not the bot's.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string? oauthScope, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken))
        {
            return MicrosoftAppCredentials.Empty;
        }

        return await IsValidAppIdAsync(appId, cancellationToken)
            ? new MicrosoftAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope) { LoginEndpoint = loginEndpoint, ValidatesAuthority = validateAuthority }
                .Sharing(_tokens, Password)
            : throw new InvalidOperationException("Invalid appId.");
    }
}
