using System.Net;

namespace BackPainBot.Web;

/// <summary>
/// Without credentials the endpoint is open only in Development, and only to callers on this machine that name it so and come
/// through no proxy: a page in a browser elsewhere cannot reach it by another host name.
/// </summary>
internal sealed class OpenOnlyToDevelopers(IConfiguration configuration, IHostEnvironment environment) : IEndpointFilter
{
    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        !string.IsNullOrEmpty(configuration["MicrosoftAppId"]) || (environment.IsDevelopment() && IsLocal(context.HttpContext))
            ? next(context)
            : ValueTask.FromResult<object?>(TypedResults.Problem(
                title: "This bot does not know you.",
                detail: "It has no credentials, so only callers on its own machine may use this endpoint, in Development, at localhost and without a proxy. "
                    + "To serve channels set MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.",
                statusCode: StatusCodes.Status401Unauthorized));

    private static bool IsLocal(HttpContext context)
    {
        var request = context.Request;
        return context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && LocalHosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
            && !request.Headers.Keys.Any(name => name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));
    }
}
