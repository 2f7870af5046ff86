using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EndToEnd.Support;

/// <summary>A clinic's site on a server of its own, with the widget's script on its pages and a policy as strict as such a site's may be.</summary>
public sealed class ClinicSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ClinicSite(WebApplication app, int port)
    {
        _app = app;
        Address = new Uri($"http://localhost:{port}");
    }

    public Uri Address { get; }

    /// <summary>Data attributes of the script on the page.</summary>
    public string Attributes { get; set; } = "";

    public static async Task<ClinicSite> StartAsync(int port, Uri bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var site = new ClinicSite(app, port);
        app.MapGet("/{**page}", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = $"default-src 'self'; script-src {bot.GetLeftPart(UriPartial.Authority)}; frame-src {bot.GetLeftPart(UriPartial.Authority)}; img-src data:";
            return Results.Content(
                $"""
                <!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>A clinic</title><link rel="icon" href="data:,"><script src="{bot}widget.js" {site.Attributes} async></script></head>
                <body><main><h1>A clinic</h1><a href="/other">Another page</a></main></body></html>
                """,
                "text/html; charset=utf-8");
        });
        app.Urls.Add($"http://localhost:{port}");
        await app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
