using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where the channels' identities come from and where the bot's goes to.</summary>
internal sealed record ChannelEnvironment
{
    public static ChannelEnvironment Public { get; } = new();

    public static ChannelEnvironment Government { get; } = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        TenantLoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        TokenServiceUrl = GovernmentAuthenticationConstants.OAuthUrlGov,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        DefaultTenant = GovernmentAuthenticationConstants.DefaultChannelAuthTenant,
        CallerId = CallerIdConstants.USGovChannel,
        EmulatorTenants = ["cab8a31a-1906-4287-a0d8-4eef66b95f6e", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"],
        IssuersOfVersion1 = [AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1],
        IssuerOfVersion2 = AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
    };

    public bool ValidateAuthority { get; init; } = true;

    /// <summary>Where the bot gets tokens: an authority, or with <c>{0}</c> for the tenant.</summary>
    public string LoginUrl { get; init; } = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    public string OAuthScope { get; init; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    public string TokenIssuer { get; init; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    public string TokenServiceUrl { get; init; } = AuthenticationConstants.OAuthUrl;

    public string ChannelMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    public string EmulatorMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;

    public string DefaultTenant { get; init; } = AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>What the channels' activities have as caller.</summary>
    public string CallerId { get; init; } = CallerIdConstants.PublicAzureChannel;

    /// <summary>Tenants that issue the tokens of emulators.</summary>
    public IReadOnlyList<string> EmulatorTenants { get; init; } = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    /// <summary>Issuers of a tenant's version 1 tokens: format with its id.</summary>
    public IReadOnlyList<string> IssuersOfVersion1 { get; init; } = [AuthenticationConstants.ValidTokenIssuerUrlTemplateV1];

    /// <summary>Issuer of a tenant's version 2 tokens: format with its id.</summary>
    public string IssuerOfVersion2 { get; init; } = AuthenticationConstants.ValidTokenIssuerUrlTemplateV2;

    private string TenantLoginUrl { get; init; } = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Where a tenant publishes the keys of its own tokens.</summary>
    public string TenantMetadataUrl(string tenantId)
    {
        var login = LoginUrl.Contains("{0}", StringComparison.Ordinal) ? LoginUrl : TenantLoginUrl;
        return $"{string.Format(CultureInfo.InvariantCulture, login, tenantId).TrimEnd('/')}/v2.0/.well-known/openid-configuration";
    }
}
