namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names and addresses of the Bot Framework's authentication in the public cloud.</summary>
public static class AuthenticationConstants
{
    /// <summary>Scope of tokens that a bot sends to channels.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Issuer of tokens that channels send to a bot.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Where the keys of the channels' tokens are listed, with their endorsements.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of the Emulator's tokens are listed, which Entra issues.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Authority of a tenant: format with its id.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>Tenant of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>The service that signs users in and keeps their tokens.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>Authentication type of an identity that nobody has proved.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>Whom a token is for: the bot's app id.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>The service URL that a channel's token stands for; equals that of the activity.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>"1.0" or "2.0": decides whether <see cref="AppIdClaim"/> or <see cref="AuthorizedParty"/> names the caller.</summary>
    public const string VersionClaim = "ver";

    /// <summary>The caller's app id in version 1 tokens.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The caller's app id in version 2 tokens.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>The Entra tenant that issued a token.</summary>
    public const string TenantIdClaim = "tid";

    /// <summary>Names the key that signed a token, in its header.</summary>
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
