using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>
/// The keys of one source, kept. They are renewed in the background when they grow old, and at once, but not often, when a key is asked for that is not
/// among them; while the source does not answer, old keys serve for two days.
/// </summary>
internal sealed class KeyRing(IKeySource source, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan RenewAfter = TimeSpan.FromHours(12);
    private static readonly TimeSpan KeepFor = TimeSpan.FromHours(48);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private KeySet? _keys;
    private Task? _fetch;
    private long? _triedAt;

    /// <summary>The key with the id; null when the issuer has none such.</summary>
    /// <exception cref="KeysUnavailableException">No keys are known, and none can be fetched.</exception>
    public ValueTask<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (Current() is not { } known)
        {
            return FetchAndFindAsync(keyId, cancellationToken);
        }

        if (!known.Keys.TryGetValue(keyId, out var key))
        {
            return FetchAndFindAsync(keyId, cancellationToken);
        }

        if (clock.GetElapsedTime(known.FetchedAt) > RenewAfter)
        {
            _ = Renew(Pause);
        }

        return ValueTask.FromResult<SigningKey?>(key);
    }

    private async ValueTask<SigningKey?> FetchAndFindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (Renew(Current() is null ? PauseWithoutKeys : Pause) is { } fetch)
        {
            await fetch.WaitAsync(cancellationToken);
        }

        return Current() is { } known ? known.Keys.GetValueOrDefault(keyId) : throw new KeysUnavailableException(PauseWithoutKeys);
    }

    private KeySet? Current() => Volatile.Read(ref _keys) is { } keys && clock.GetElapsedTime(keys.FetchedAt) < KeepFor ? keys : null;

    /// <summary>The fetch that is under way, or a new one; null when the last one is not long enough ago.</summary>
    private Task? Renew(TimeSpan pause)
    {
        lock (_gate)
        {
            if (_fetch is { IsCompleted: false })
            {
                return _fetch;
            }

            if (_triedAt is { } tried && clock.GetElapsedTime(tried) < pause)
            {
                return null;
            }

            _triedAt = clock.GetTimestamp();
            return _fetch = FetchAsync();
        }
    }

    private async Task FetchAsync()
    {
        using var limit = new CancellationTokenSource(Patience, clock);
        try
        {
            Volatile.Write(ref _keys, new KeySet(await source.FetchAsync(limit.Token), clock.GetTimestamp()));
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            Log.KeysNotFetched(logger, source.Address, exception.GetType().Name, exception.Message);
        }
    }
}
