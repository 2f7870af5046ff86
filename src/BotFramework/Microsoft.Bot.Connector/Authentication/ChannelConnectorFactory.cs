namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of channels in the name of one app id.</summary>
internal sealed class ChannelConnectorFactory(
    string? appId, ChannelEnvironment environment, ServiceClientCredentialsFactory credentials, IHttpClientFactory? httpClients) : ConnectorFactory
{
    /// <inheritdoc/>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        var signer = await credentials.CreateCredentialsAsync(appId, audience ?? environment.OAuthScope, environment.LoginUrl, environment.ValidateAuthority, cancellationToken);
        return new ConnectorClient(new Uri(serviceUrl), signer, httpClients?.CreateClient(), disposeHttpClient: false);
    }
}
