using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication.Outbound;

/// <summary>Keeps a token and renews it in the background before it expires. Whoever asks at once is served by one request.</summary>
internal sealed class TokenKeeper(TokenCredential credential, string scope, ILogger? logger, TimeProvider? clock = null) : IAuthenticator
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private readonly TokenRequestContext _request = new([scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : $"{scope.TrimEnd('/')}/.default"]);
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly Lock _gate = new();
    private KeptToken? _kept;
    private Task<KeptToken>? _fetch;
    private DateTimeOffset _renewedAt;

    /// <inheritdoc/>
    /// <exception cref="AuthenticationFailedException">There is none to be had.</exception>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var now = _clock.GetUtcNow();
        if (forceRefresh || Volatile.Read(ref _kept) is not { } kept || now >= kept.UsableUntil)
        {
            return FetchedAsync();
        }

        if (now >= kept.RenewAt)
        {
            Renew(now);
        }

        return kept.Authenticated;
    }

    private async Task<AuthenticatorResult> FetchedAsync() => await (await Fetch()).Authenticated;

    private void Renew(DateTimeOffset now)
    {
        lock (_gate)
        {
            if (_fetch is { IsCompleted: false } || now < _renewedAt + Pause)
            {
                return;
            }

            _renewedAt = now;
        }

        // Whatever becomes of it is logged, and the token that is kept still serves.
        _ = Fetch().ContinueWith(static done => done.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
    }

    private Task<KeptToken> Fetch()
    {
        lock (_gate)
        {
            return _fetch is { IsCompleted: false } ? _fetch : _fetch = FetchAsync();
        }
    }

    private async Task<KeptToken> FetchAsync()
    {
        // Not under the lock of who starts it.
        await Task.Yield();
        try
        {
            var kept = new KeptToken(await credential.GetTokenAsync(_request, CancellationToken.None), _clock.GetUtcNow());
            Volatile.Write(ref _kept, kept);
            return kept;
        }
        catch (AuthenticationFailedException exception)
        {
            Log.TokenNotIssued(logger ?? NullLogger.Instance, exception.Message);
            throw;
        }
    }
}
