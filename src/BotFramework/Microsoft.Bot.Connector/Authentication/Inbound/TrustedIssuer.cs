namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>Somebody whose tokens count.</summary>
/// <param name="Keys">Its keys.</param>
/// <param name="TenantId">The tenant in which it issues; null for the Bot Framework, which issues for channels.</param>
/// <param name="Version">The version of its tokens; null for the Bot Framework.</param>
internal sealed record TrustedIssuer(KeyRing Keys, string? TenantId = null, string? Version = null)
{
    public const string Version1 = "1.0";
    public const string Version2 = "2.0";
    private const string AnyTenant = "{tenantid}";

    public bool IsChannel => TenantId is null;

    /// <summary>Whether a key that names an issuer names this one. Entra names that of version 2 also for keys that sign tokens of version 1.</summary>
    public bool Owns(SigningKey key)
    {
        if (key.Issuer is not { } named || TenantId is null)
        {
            return true;
        }

        return named.Contains(AnyTenant, StringComparison.OrdinalIgnoreCase) || named.Split('/').Contains(TenantId, StringComparer.OrdinalIgnoreCase);
    }
}
