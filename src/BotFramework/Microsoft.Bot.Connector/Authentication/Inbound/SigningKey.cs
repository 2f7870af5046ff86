using System.Collections.Frozen;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>A key that an issuer publishes.</summary>
internal sealed class SigningKey
{
    private readonly FrozenDictionary<string, SignatureProvider> _verifiers;

    /// <param name="key">Verifies signatures.</param>
    /// <param name="algorithms">Those that the issuer signs with.</param>
    /// <param name="issuer">The issuer that the key names, perhaps with <c>{tenantid}</c> in place of the tenant; null for none.</param>
    /// <param name="endorsements">The channels that the key speaks for.</param>
    public SigningKey(SecurityKey key, IEnumerable<string> algorithms, string? issuer, FrozenSet<string> endorsements)
    {
        _verifiers = algorithms.ToFrozenDictionary(name => name, name => key.CryptoProviderFactory.CreateForVerifying(key, name), StringComparer.Ordinal);
        Issuer = issuer;
        Endorsements = endorsements;
    }

    public string? Issuer { get; }

    public FrozenSet<string> Endorsements { get; }

    /// <exception cref="TokenRefusedException">The token is not signed by this key.</exception>
    public void CheckSignature(BearerToken token)
    {
        if (!_verifiers.TryGetValue(token.Algorithm, out var verifier))
        {
            throw new TokenRefusedException(RefusalRule.Algorithm);
        }

        if (!verifier.Verify(Encoding.ASCII.GetBytes(token.Text, 0, token.SignedLength), token.Signature))
        {
            throw new TokenRefusedException(RefusalRule.Signature);
        }
    }
}
