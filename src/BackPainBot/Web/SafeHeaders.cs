using Microsoft.Extensions.Options;

namespace BackPainBot.Web;

/// <summary>Headers of every answer that a browser may see, errors included; what an endpoint says of itself stands.</summary>
internal static class SafeHeaders
{
    /// <summary>Nothing may be loaded, and nobody may frame it.</summary>
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static IServiceCollection AddSafeHeaders(this IServiceCollection services)
    {
        services.AddOptions<Microsoft.AspNetCore.HttpsPolicy.HstsOptions>().Configure<IOptions<WebOptions>>((hsts, web) => hsts.MaxAge = TimeSpan.FromDays(web.Value.HstsDays));
        return services;
    }

    /// <summary>Must run behind what tells the request's real scheme, and before everything that answers.</summary>
    public static WebApplication UseSafeHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() && app.Services.GetRequiredService<IOptions<WebOptions>>().Value.HstsDays > 0)
        {
            app.UseHsts();
        }

        app.Use((context, next) =>
        {
            context.Response.OnStarting(static state => Complete((HttpResponse)state), context.Response);
            return next(context);
        });
        return app;
    }

    private static Task Complete(HttpResponse response)
    {
        var headers = response.Headers;
        headers.TryAdd("Content-Security-Policy", Nothing);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cache-Control", "no-store");
        if (headers.ContentSecurityPolicy.ToString().EndsWith("frame-ancestors 'none'", StringComparison.Ordinal))
        {
            headers.TryAdd("X-Frame-Options", "DENY");
        }

        return Task.CompletedTask;
    }
}
