namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of channels.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client of the channel at a service URL.</summary>
    /// <param name="serviceUrl">An absolute http or https URL.</param>
    /// <param name="audience">The audience of its tokens; null for the channel's usual one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
