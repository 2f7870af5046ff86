using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication.Outbound;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by app id and certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly SharedTokens _tokens = new();
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string? _tenantId;
    private readonly HttpClient? _httpClient;
    private readonly ILogger? _logger;
    private readonly bool _sendX5c;

    /// <param name="certificate">With its private key.</param>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="tenantId">The tenant of a single-tenant bot.</param>
    /// <param name="httpClient">What asks for tokens.</param>
    /// <param name="logger">Where failures are told.</param>
    /// <param name="sendX5c">Whether the certificate's chain is sent, for those known by subject name and issuer.</param>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate, string appId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null, bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _certificate = certificate;
        _appId = appId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
        _sendX5c = sendX5c;
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
            ? new CertificateAppCredentials(_certificate, _appId, _tenantId, oauthScope, _sendX5c, _httpClient, _logger) { LoginEndpoint = loginEndpoint, ValidatesAuthority = validateAuthority }
                .Sharing(_tokens)
            : throw new InvalidOperationException("Invalid appId.");
}
