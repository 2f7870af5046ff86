using Microsoft.Bot.Connector.Authentication.Outbound;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by a user-assigned managed identity: no secret at all.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly SharedTokens _tokens = new();
    private readonly string _appId;
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;

    /// <param name="appId">The bot's app id, which is the identity's client id.</param>
    /// <param name="httpClient">What asks for tokens.</param>
    /// <param name="logger">Where failures are told.</param>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _appId = appId;
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
            ? new ManagedIdentityAppCredentials(_appId, oauthScope, _httpClient, _logger) { LoginEndpoint = loginEndpoint, ValidatesAuthority = validateAuthority }
                .Sharing(_tokens)
            : throw new InvalidOperationException("Invalid appId.");
}
