using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Authentication.Inbound;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Serves a bot over HTTP by the Bot Framework protocol: a POST holds an activity, and is answered when its turn is done. A request that is not an activity
/// is answered by what is wrong with it, as a problem in JSON; exceptions of the bot that OnTurnError lets pass reach the host.
/// </summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    private readonly RefusalLog _refusals = new(TimeProvider.System);

    /// <summary>For a bot without an identity, in the public cloud.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <param name="botFrameworkAuthentication">Who may talk to the bot, and how it answers.</param>
    /// <param name="logger">Where the adapter tells what it does.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <param name="configuration">Holds the bot's identity, see <see cref="ConfigurationServiceClientCredentialFactory"/>.</param>
    /// <param name="httpClientFactory">Makes the clients that call channels; null for pooled connections that follow no redirects.</param>
    /// <param name="logger">Where the adapter tells what it does.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            ActivityResponse.SetHeader(httpResponse, HeaderNames.Allow, HttpMethods.Post);
            await RefuseAsync(httpResponse, RequestFault.MethodNotAllowed, cancellationToken);
            return;
        }

        var (caller, activity, fault) = await ReceiveAsync(httpRequest, cancellationToken);
        if (caller is null || activity is null)
        {
            await RefuseAsync(httpResponse, fault, cancellationToken);
            return;
        }

        var answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken);
        await ActivityResponse.WriteAsync(httpResponse, answer, cancellationToken);
    }

    /// <summary>Authenticates before it reads the body, as far as that can be done.</summary>
    private async Task<(AuthenticateRequestResult? Caller, Activity? Activity, RequestFault Fault)> ReceiveAsync(HttpRequest httpRequest, CancellationToken cancellationToken)
    {
        try
        {
            var authorization = httpRequest.Headers[HeaderNames.Authorization];
            if (authorization.Count > 1)
            {
                throw new TokenRefusedException(RefusalRule.SeveralHeaders);
            }

            var proven = await BotFrameworkAuthentication.ProveAsync(authorization, cancellationToken);
            var (activity, fault) = await ActivityRequest.ReadAsync(httpRequest, cancellationToken);
            if (activity is null)
            {
                return (null, null, fault);
            }

            var caller = proven is null
                ? await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authorization, cancellationToken)
                : BotFrameworkAuthentication.Accept(proven, activity);
            return (caller, activity, default);
        }
        catch (UnauthorizedAccessException exception)
        {
            return (null, null, RequestFault.From(exception));
        }
        catch (KeysUnavailableException exception)
        {
            return (null, null, RequestFault.From(exception));
        }
    }

    private Task RefuseAsync(HttpResponse httpResponse, RequestFault fault, CancellationToken cancellationToken)
    {
        if (fault.Status == StatusCodes.Status401Unauthorized)
        {
            ActivityResponse.SetHeader(httpResponse, HeaderNames.WWWAuthenticate, "Bearer");
        }

        if (fault.RetryAfter is { } retryAfter)
        {
            ActivityResponse.SetHeader(httpResponse, HeaderNames.RetryAfter, ((int)retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        }

        _refusals.Tell(Logger, fault);
        return ActivityResponse.WriteAsync(httpResponse, fault, cancellationToken);
    }
}
