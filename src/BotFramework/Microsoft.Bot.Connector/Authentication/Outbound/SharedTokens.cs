using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication.Outbound;

/// <summary>What gets tokens, once for all turns.</summary>
internal sealed class SharedTokens
{
    private readonly ConcurrentDictionary<TokenKey, Lazy<IAuthenticator>> _authenticators = new();

    public Lazy<IAuthenticator> GetOrAdd(TokenKey key, Func<Lazy<IAuthenticator>> build) =>
        _authenticators.TryGetValue(key, out var known) ? known : _authenticators.GetOrAdd(key, build());
}
