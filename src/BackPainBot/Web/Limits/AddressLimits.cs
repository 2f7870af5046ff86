using System.Globalization;
using System.Threading.RateLimiting;
using BackPainBot.DirectLine.Http;
using BackPainBot.DirectLine.Limits;
using BackPainBot.Web.Access;
using BackPainBot.Web.Pages;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Limits;

/// <summary>
/// How many requests an address may make. Those of channels come from few addresses and are limited by conversation instead; those of what watches over the process are not limited.
/// </summary>
internal sealed class AddressLimits(IOptions<WebOptions> web, TimeProvider clock, ILogger<AddressLimits> logger) : IConfigureOptions<RateLimiterOptions>
{
    private static readonly string[] Unlimited = [MessagesEndpoint.Path, WebServices.HealthPath, WebServices.ReadyPath];

    private readonly Throttle _refusals = new(clock);

    public void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (refused, _) => await RefuseAsync(refused);
        if (web.Value.RequestsPerSecond == 0)
        {
            return;
        }

        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = web.Value.RequestBurst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1) / web.Value.RequestsPerSecond,
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(context => Array.Exists(Unlimited, path => context.Request.Path.Equals(path, StringComparison.OrdinalIgnoreCase))
            ? RateLimitPartition.GetNoLimiter(-1)
            : RateLimitPartition.GetTokenBucketLimiter(AddressShare.Of(context.Connection.RemoteIpAddress), _ => bucket));
    }

    private async Task RefuseAsync(OnRejectedContext refused)
    {
        var context = refused.HttpContext;
        var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)) : 1;
        if (_refusals.Passes(out var count))
        {
            Tell(context.Request, count);
        }

        if (TooManyRequests.Concerns(context.Request.Path))
        {
            await TooManyRequests.AnswerAsync(context, wait);
            return;
        }

        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        var answer = HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? context.RequestServices.GetRequiredService<ChatPage>().TooBusy(context, wait)
            : TypedResults.Problem(title: "Too many requests come from this address.", detail: "Send this one again in a moment.", statusCode: StatusCodes.Status429TooManyRequests);
        await answer.ExecuteAsync(context);
    }

    private void Tell(HttpRequest request, int count)
    {
        if (request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName))
        {
            Log.ProxyUnknown(logger, count);
        }
        else
        {
            Log.AddressLimited(logger, count, web.Value.RequestsPerSecond);
        }
    }
}
