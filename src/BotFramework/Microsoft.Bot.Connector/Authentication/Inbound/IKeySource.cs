using System.Collections.Frozen;

namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>Where an issuer publishes its keys.</summary>
internal interface IKeySource
{
    /// <summary>The address that an operator would check.</summary>
    Uri Address { get; }

    /// <summary>Fetches the keys by their id.</summary>
    /// <exception cref="HttpRequestException">They cannot be fetched, or are none.</exception>
    Task<FrozenDictionary<string, SigningKey>> FetchAsync(CancellationToken cancellationToken);
}
