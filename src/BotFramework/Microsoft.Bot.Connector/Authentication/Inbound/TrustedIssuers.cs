using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>The issuers that an environment knows and, for a bot of one tenant, those of its tenant. Requests never add to them.</summary>
internal sealed class TrustedIssuers
{
    private readonly FrozenDictionary<string, TrustedIssuer> _issuers;

    public TrustedIssuers(ChannelEnvironment environment, string? tenantId, IHttpClientFactory? httpClients, TimeProvider clock, ILogger logger)
    {
        var issuers = new Dictionary<string, TrustedIssuer>(StringComparer.Ordinal);
        var emulator = Ring(environment.EmulatorMetadataUrl);
        foreach (var tenant in environment.EmulatorTenants)
        {
            AddTenant(tenant, emulator);
        }

        if (!string.IsNullOrEmpty(tenantId))
        {
            AddTenant(tenantId, Ring(environment.TenantMetadataUrl(tenantId)));
        }

        issuers[environment.TokenIssuer] = new TrustedIssuer(Ring(environment.ChannelMetadataUrl));
        _issuers = issuers.ToFrozenDictionary(StringComparer.Ordinal);

        void AddTenant(string tenant, KeyRing keys)
        {
            foreach (var template in environment.IssuersOfVersion1)
            {
                issuers[Format(template, tenant)] = new TrustedIssuer(keys, tenant, TrustedIssuer.Version1);
            }

            issuers[Format(environment.IssuerOfVersion2, tenant)] = new TrustedIssuer(keys, tenant, TrustedIssuer.Version2);
        }

        KeyRing Ring(string address) => new(new OpenIdKeySource(new Uri(address), httpClients), clock, logger);
    }

    public TrustedIssuer? Find(string issuer) => _issuers.GetValueOrDefault(issuer);

    private static string Format(string template, string tenant) => string.Format(CultureInfo.InvariantCulture, template, tenant);
}
