using Microsoft.Bot.Connector.Authentication.Outbound;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by app id and a managed identity that stands for its secret.</summary>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly SharedTokens _tokens = new();
    private readonly string _appId;
    private readonly string _clientId;
    private readonly string? _tenantId;
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;

    /// <param name="appId">The bot's app id.</param>
    /// <param name="clientId">The client id of the managed identity.</param>
    /// <param name="tenantId">The tenant of a single-tenant bot.</param>
    /// <param name="httpClient">What asks for tokens.</param>
    /// <param name="logger">Where failures are told.</param>
    public FederatedServiceClientCredentialsFactory(string appId, string clientId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(clientId);
        _appId = appId;
        _clientId = clientId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The app id is not the bot's.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string? oauthScope, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        await IsValidAppIdAsync(appId, cancellationToken)
            ? new FederatedAppCredentials(_appId, _clientId, _tenantId, oauthScope, _httpClient, _logger) { LoginEndpoint = loginEndpoint, ValidatesAuthority = validateAuthority }
                .Sharing(_tokens)
            : throw new InvalidOperationException("Invalid appId.");
}
