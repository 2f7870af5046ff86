namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>Proves tokens: issuer, key and signature first, then what only an issuer can have written.</summary>
internal sealed class TokenValidator(TrustedIssuers issuers, ServiceClientCredentialsFactory credentials, TimeProvider clock) : ITokenValidator
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public async Task<ProvenToken> ValidateAsync(string? authHeader, CancellationToken cancellationToken)
    {
        var token = BearerToken.Read(authHeader);
        var issuer = issuers.Find(token.Issuer) ?? throw new TokenRefusedException(RefusalRule.Issuer);
        var key = await FindKeyAsync(token, issuer, cancellationToken);
        key.CheckSignature(token);
        CheckLifetime(token);
        await CheckAudienceAsync(token, cancellationToken);
        if (!issuer.IsChannel)
        {
            await CheckCallerAsync(token, issuer, cancellationToken);
        }

        return new ProvenToken(token, issuer, key);
    }

    private static async ValueTask<SigningKey> FindKeyAsync(BearerToken token, TrustedIssuer issuer, CancellationToken cancellationToken)
    {
        if (token.KeyId.Length == 0 || await issuer.Keys.FindAsync(token.KeyId, cancellationToken) is not { } key || !issuer.Owns(key))
        {
            throw new TokenRefusedException(RefusalRule.Key);
        }

        return key;
    }

    private void CheckLifetime(BearerToken token)
    {
        var now = clock.GetUtcNow();
        if (now - ClockSkew >= token.Expires)
        {
            throw new TokenRefusedException(RefusalRule.Expired);
        }

        if (token.NotBefore is { } notBefore && now + ClockSkew < notBefore)
        {
            throw new TokenRefusedException(RefusalRule.NotYetValid);
        }
    }

    private async ValueTask CheckAudienceAsync(BearerToken token, CancellationToken cancellationToken)
    {
        if (!await credentials.IsValidAppIdAsync(AppAudience.AppIdOf(token.Audience), cancellationToken))
        {
            throw new TokenRefusedException(RefusalRule.Audience);
        }
    }

    private async ValueTask CheckCallerAsync(BearerToken token, TrustedIssuer issuer, CancellationToken cancellationToken)
    {
        if (token.Version != issuer.Version)
        {
            throw new TokenRefusedException(RefusalRule.Version);
        }

        if (token.TenantId is { } tenant && !tenant.Equals(issuer.TenantId, StringComparison.OrdinalIgnoreCase))
        {
            throw new TokenRefusedException(RefusalRule.Tenant);
        }

        var caller = issuer.Version == TrustedIssuer.Version1 ? token.AppId : token.AuthorizedParty;
        if (string.IsNullOrEmpty(caller) || !await credentials.IsValidAppIdAsync(caller, cancellationToken))
        {
            throw new TokenRefusedException(RefusalRule.Caller);
        }
    }
}
