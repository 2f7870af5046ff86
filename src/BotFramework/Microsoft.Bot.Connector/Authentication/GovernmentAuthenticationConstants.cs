namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names and addresses of the Bot Framework's authentication in the US Government cloud.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The ChannelService of this cloud.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Authority of a tenant: format with its id.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>Scope of tokens that a bot sends to channels.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>Issuer of tokens that channels send to a bot.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>The service that signs users in and keeps their tokens, in this cloud.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>Where the keys of the channels' tokens are listed, with their endorsements.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of the Emulator's tokens are listed, which a tenant of this cloud issues.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>Tenant of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";
}
