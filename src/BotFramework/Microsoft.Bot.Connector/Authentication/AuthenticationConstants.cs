namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names and addresses of the Bot Framework's authentication in the public cloud.</summary>
public static class AuthenticationConstants
{
    /// <summary>Scope of tokens that a bot sends to channels.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Issuer of tokens that channels send to a bot.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Authority of a tenant: format with its id.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>Tenant of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>Authentication type of an identity that nobody has proved.</summary>
    public const string AnonymousAuthType = "anonymous";

    public const string AudienceClaim = "aud";

    public const string ServiceUrlClaim = "serviceurl";

    public const string VersionClaim = "ver";

    /// <summary>The caller's app id in version 1 tokens.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The caller's app id in version 2 tokens.</summary>
    public const string AuthorizedParty = "azp";

    public const string TenantIdClaim = "tid";

    public const string KeyIdHeader = "kid";

    /// <summary>Issuer of version 1 tokens of a tenant: format with its id.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>Issuer of version 2 tokens of a tenant: format with its id.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>Issuer of version 1 tokens of a tenant in the US Government cloud: format with its id.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>Issuer of version 2 tokens of a tenant in the US Government cloud: format with its id.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";
}
