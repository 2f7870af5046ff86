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
    private readonly Throttle _refusals = new(clock);

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsOpenTo(context.HttpContext) ? next(context) : ValueTask.FromResult<object?>(Refuse(context.HttpContext));

    private bool IsOpenTo(HttpContext context) =>
        !string.IsNullOrWhiteSpace(configuration[MicrosoftAppCredentials.MicrosoftAppIdKey])
        || options.Value.DangerouslyAllowUnauthenticatedRequests
        || (environment.IsDevelopment() && LocalCaller.Is(context));

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
}
