using Azure.Core;

namespace Microsoft.Bot.Connector.Authentication.Outbound;

/// <summary>A token and until when it serves.</summary>
internal sealed class KeptToken
{
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    public KeptToken(AccessToken token, DateTimeOffset now)
    {
        Authenticated = Task.FromResult(new AuthenticatorResult { AccessToken = token.Token, ExpiresOn = token.ExpiresOn });
        var half = now + ((token.ExpiresOn - now) / 2);
        RenewAt = token.RefreshOn ?? Later(half, token.ExpiresOn - Ahead);
        UsableUntil = Later(half, token.ExpiresOn - Margin);
    }

    /// <summary>The token as callers get it, made once.</summary>
    public Task<AuthenticatorResult> Authenticated { get; }

    /// <summary>From when a new one is asked for while this one serves.</summary>
    public DateTimeOffset RenewAt { get; }

    public DateTimeOffset UsableUntil { get; }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
