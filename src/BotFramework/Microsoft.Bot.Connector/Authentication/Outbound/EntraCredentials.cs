using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Microsoft.Bot.Connector.Authentication.Outbound;

/// <summary>The ways in which a bot proves itself to Entra.</summary>
internal static class EntraCredentials
{
    private const string ExchangeScope = "api://AzureADTokenExchange/.default";
    private const string GovernmentExchangeScope = "api://AzureADTokenExchangeUSGov/.default";

    public static TokenCredential Secret(TokenAuthority authority, string appId, string secret, HttpClient? http) =>
        new ClientSecretCredential(authority.Tenant, appId, secret, With(new ClientSecretCredentialOptions { DisableInstanceDiscovery = !authority.Validates }, authority, http));

    public static TokenCredential Certificate(TokenAuthority authority, string appId, X509Certificate2 certificate, bool sendChain, HttpClient? http) =>
        new ClientCertificateCredential(
            authority.Tenant,
            appId,
            certificate,
            With(new ClientCertificateCredentialOptions { DisableInstanceDiscovery = !authority.Validates, SendCertificateChain = sendChain }, authority, http));

    public static TokenCredential ManagedIdentity(string clientId, HttpClient? http) =>
        new ManagedIdentityCredential(With(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(clientId)), authority: null, http));

    /// <summary>A managed identity's token stands for the app's secret.</summary>
    public static TokenCredential Federated(TokenAuthority authority, string appId, string managedIdentityClientId, HttpClient? http)
    {
        var identity = ManagedIdentity(managedIdentityClientId, http);
        var scope = new TokenRequestContext([authority.Host.Host.EndsWith(".us", StringComparison.OrdinalIgnoreCase) ? GovernmentExchangeScope : ExchangeScope]);
        return new ClientAssertionCredential(
            authority.Tenant,
            appId,
            async cancellationToken => (await identity.GetTokenAsync(scope, cancellationToken)).Token,
            With(new ClientAssertionCredentialOptions { DisableInstanceDiscovery = !authority.Validates }, authority, http));
    }

    private static T With<T>(T options, TokenAuthority? authority, HttpClient? http)
        where T : TokenCredentialOptions
    {
        if (authority is not null)
        {
            options.AuthorityHost = authority.Host;
        }

        if (http is not null)
        {
            options.Transport = new HttpClientTransport(http);
        }

        return options;
    }
}
