using Microsoft.AspNetCore.Http;

namespace BackPainBot.DirectLine.Http;

/// <summary>
/// Lets pages of other sites read answers. Calls are authorised by tokens that a page must hold, never by cookies, so being readable gives nothing away;
/// which pages may use a token is checked on the call itself, and its error must be readable too.
/// </summary>
internal static class Cors
{
    private const string Methods = "GET, POST, DELETE";
    private const string Headers = "authorization, content-type, x-ms-bot-agent, x-requested-with";

    // The longest that browsers keep it for.
    private const string Seconds = "7200";

    public static void Allow(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.Vary = "Origin";
        if (context.Request.Headers.Origin is { Count: 1 } origin)
        {
            headers.AccessControlAllowOrigin = origin;
            headers.AccessControlExposeHeaders = "Retry-After";
        }
    }

    public static void AllowCalls(HttpResponse response)
    {
        response.Headers.AccessControlAllowMethods = Methods;
        response.Headers.AccessControlAllowHeaders = Headers;
        response.Headers.AccessControlMaxAge = Seconds;
    }
}
