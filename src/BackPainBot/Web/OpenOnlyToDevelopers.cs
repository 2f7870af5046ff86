using System.Net;
using BackPainBot.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web;

/// <summary>
/// Without credentials the endpoint is open only in Development, and only to callers on this machine that name it so, come through no proxy and from no page
/// of another site; or to anybody, by an option that says so.
/// </summary>
internal sealed class OpenOnlyToDevelopers(
    IConfiguration configuration, IOptions<SecurityOptions> options, IHostEnvironment environment, TimeProvider clock, ILogger<OpenOnlyToDevelopers> logger) : IEndpointFilter
{
    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP"];
    private readonly Throttle _refusals = new(clock);

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsOpenTo(context.HttpContext) ? next(context) : ValueTask.FromResult<object?>(Refuse(context.HttpContext));

    private bool IsOpenTo(HttpContext context) =>
        !string.IsNullOrWhiteSpace(configuration[MicrosoftAppCredentials.MicrosoftAppIdKey])
        || options.Value.DangerouslyAllowUnauthenticatedRequests
        || (environment.IsDevelopment() && IsLocal(context));

    private ProblemHttpResult Refuse(HttpContext context)
    {
        if (_refusals.Passes(out var count))
        {
            Log.StrangerRefused(logger, count);
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return TypedResults.Problem(
            title: "This bot does not know you.",
            detail: "It has no credentials, so only callers on its own machine may use this endpoint, in Development, at localhost and without a proxy. "
                + "To serve channels set MicrosoftAppType, MicrosoftAppId, MicrosoftAppTenantId and a password, certificate or managed identity.",
            statusCode: StatusCodes.Status401Unauthorized);
    }

    private static bool IsLocal(HttpContext context)
    {
        var request = context.Request;
        return context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && LocalHosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
            && IsLocalOrigin(request.Headers.Origin)
            && !request.Headers.Keys.Any(name => ProxyHeaders.Contains(name, StringComparer.OrdinalIgnoreCase)
                || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsLocalOrigin(string? origin) => string.IsNullOrEmpty(origin) || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.IsLoopback);
}
