using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace BackPainBot.Telemetry;

/// <summary>Describes the spans of requests by route, never by address: addresses hold ids. Probes leave none.</summary>
internal static class RequestSpans
{
    public static IApplicationBuilder UseRequestSpans(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } span)
        {
            await next(context);
            return;
        }

        if (context.Request.Path.Value is "/health" or "/ready")
        {
            span.IsAllDataRequested = false;
            span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            await next(context);
            return;
        }

        await next(context);
        Describe(span, context);
    });

    private static void Describe(Activity span, HttpContext context)
    {
        // Where a request failed, its endpoint is known to the handler alone.
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        var method = HttpMethods.GetCanonicalizedValue(context.Request.Method);
        method = IsKnown(method) ? method : TelemetryNames.Other;
        span.SetTag(TelemetryNames.HttpMethod, method);
        span.SetTag(TelemetryNames.HttpStatus, context.Response.StatusCode);
        if (endpoint is RouteEndpoint { RoutePattern.RawText: { } route })
        {
            span.SetTag(TelemetryNames.HttpRoute, route);
            span.DisplayName = $"{method} {route}";
        }
        else
        {
            span.DisplayName = method;
        }

        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }
    }

    private static bool IsKnown(string method) => HttpMethods.IsGet(method) || HttpMethods.IsPost(method) || HttpMethods.IsPut(method) || HttpMethods.IsDelete(method)
        || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsPatch(method) || HttpMethods.IsTrace(method) || HttpMethods.IsConnect(method);
}
