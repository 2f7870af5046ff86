using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication.Outbound;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests to channels with the bot's identity.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private Lazy<IAuthenticator>? _authenticator;

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

    /// <summary>The tenant that issues tokens, by id or domain; <see cref="AuthenticationConstants.DefaultChannelAuthTenant"/> for multi-tenant bots.</summary>
    public string ChannelAuthTenant { get; set; }

    /// <summary>What tokens are for: the channels, unless the constructor was told another.</summary>
    public virtual string OAuthScope { get; }

    /// <summary>What asks for tokens; null for a client of the identity library's own.</summary>
    protected HttpClient? CustomHttpClient { get; set; }

    /// <summary>Where failures to get a token are told, without the token; null for nowhere.</summary>
    protected ILogger? Logger { get; set; }

    /// <summary>Who issues the tokens.</summary>
    internal TokenAuthority Authority => TokenAuthority.Of(LoginEndpoint, ChannelAuthTenant, ValidatesAuthority);

    internal string? LoginEndpoint { get; init; }

    internal bool ValidatesAuthority { get; init; } = true;

    /// <summary>A token for the channels. It is kept, and renewed before it expires.</summary>
    /// <param name="forceRefresh">Whether the token that is kept will not do.</param>
    public async Task<string> GetTokenAsync(bool forceRefresh = false) => (await Authenticator.GetTokenAsync(forceRefresh)).AccessToken ?? string.Empty;

    /// <summary>Signs a request; leaves it as it is when the bot has no app id.</summary>
    /// <exception cref="InvalidOperationException">The request would carry the token in clear to another machine.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!string.IsNullOrEmpty(MicrosoftAppId))
        {
            CheckIsSafe(request.RequestUri);
            var token = await Authenticator.GetTokenAsync().WaitAsync(cancellationToken);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
        }

        await base.ProcessHttpRequestAsync(request, cancellationToken);
    }

    /// <summary>What gets the tokens.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    private IAuthenticator Authenticator => (_authenticator ??= BuildIAuthenticator()).Value;

    /// <summary>Gets tokens by what others with the same key have.</summary>
    internal AppCredentials Sharing(SharedTokens tokens, string? secret = null)
    {
        _authenticator = tokens.GetOrAdd(new TokenKey(MicrosoftAppId, secret, LoginEndpoint, ChannelAuthTenant, OAuthScope), BuildIAuthenticator);
        return this;
    }

    private static void CheckIsSafe(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true } || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            throw new InvalidOperationException("The bot's token is sent over https only. The service URL is of another scheme, so nothing was sent.");
        }
    }
}
