namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of channels in the name of one app id; where a token named the service URL, only of the service there.</summary>
internal sealed class ChannelConnectorFactory(
    string? appId, string? provenServiceUrl, ChannelEnvironment environment, ServiceClientCredentialsFactory credentials, IHttpClientFactory? httpClients) : ConnectorFactory
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The service URL is not the one that the channel has proved.</exception>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        if (provenServiceUrl is not null && !string.Equals(serviceUrl, provenServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException("The service URL is not the one that the channel has proved: nothing is sent there in the bot's name.");
        }

        var signer = await credentials.CreateCredentialsAsync(appId, audience ?? environment.OAuthScope, environment.LoginUrl, environment.ValidateAuthority, cancellationToken);
        return new ConnectorClient(new Uri(serviceUrl), signer, httpClients?.CreateClient(), disposeHttpClient: false);
    }
}
