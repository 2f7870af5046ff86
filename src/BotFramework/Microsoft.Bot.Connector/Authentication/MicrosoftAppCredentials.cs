using Microsoft.Bot.Connector.Authentication.Outbound;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by app id and password.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>Configuration key of the app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>Configuration key of the password.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>Configuration key of the kind of identity: MultiTenant, SingleTenant or UserAssignedMSI.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>Configuration key of the tenant.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>No identity: requests are not signed.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Of a multi-tenant bot. A null or empty app id leaves requests unsigned.</summary>
    public MicrosoftAppCredentials(string? appId, string? password, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
        : this(appId, password, channelAuthTenant: null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Of a bot of one tenant, or of a multi-tenant bot where that is null. A null or empty app id leaves requests unsigned.</summary>
    public MicrosoftAppCredentials(
        string? appId, string? password, string? channelAuthTenant, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>The client secret of the app's registration; null counts as empty, which Entra refuses.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new TokenKeeper(
        EntraCredentials.Secret(Authority, MicrosoftAppId!, MicrosoftAppPassword ?? string.Empty, CustomHttpClient), OAuthScope, Logger));
}
