using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication.Outbound;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by app id and certificate.</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;

    /// <summary>
    /// An identity proved by the certificate's private key; <paramref name="sendX5c"/> sends its chain along, for apps that trust by subject and issuer.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no certificate.</exception>
    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string? channelAuthTenant = null,
        string? oAuthScope = null,
        bool sendX5c = false,
        HttpClient? customHttpClient = null,
        ILogger? logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentNullException.ThrowIfNull(clientCertificate);
        _certificate = clientCertificate;
        _sendX5c = sendX5c;
        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new TokenKeeper(
        EntraCredentials.Certificate(Authority, MicrosoftAppId!, _certificate, _sendX5c, CustomHttpClient), OAuthScope, Logger));
}
