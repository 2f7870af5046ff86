using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests to channels with the bot's identity.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    /// <param name="channelAuthTenant">The tenant that issues tokens; null for that of multi-tenant bots.</param>
    /// <param name="customHttpClient">What asks for tokens.</param>
    /// <param name="logger">Where failures are told.</param>
    /// <param name="oAuthScope">What tokens are for; null for the channels.</param>
    public AppCredentials(string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null, string? oAuthScope = null)
    {
        ChannelAuthTenant = string.IsNullOrWhiteSpace(channelAuthTenant) ? AuthenticationConstants.DefaultChannelAuthTenant : channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
        OAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope;
    }

    /// <summary>The bot's app id; null or empty for none.</summary>
    public string? MicrosoftAppId { get; set; }

    public string ChannelAuthTenant { get; set; }

    public virtual string OAuthScope { get; }

    protected HttpClient? CustomHttpClient { get; set; }

    protected ILogger? Logger { get; set; }

    /// <summary>Leaves requests as they are when the bot has no app id.</summary>
    /// <exception cref="InvalidOperationException">The bot has one: this build cannot get tokens for it yet, and sends nothing unsigned in its name.</exception>
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(MicrosoftAppId)
            ? base.ProcessHttpRequestAsync(request, cancellationToken)
            : throw new InvalidOperationException(
                $"This build cannot get tokens for {MicrosoftAppCredentials.MicrosoftAppIdKey} '{MicrosoftAppId}'. Leave that setting empty to talk to an emulator on this machine.");
}
