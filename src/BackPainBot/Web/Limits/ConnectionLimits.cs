using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Limits;

/// <summary>What the server takes of connections, before any of the bot's own code sees a request.</summary>
internal static class ConnectionLimits
{
    /// <summary>Time that a body has before its pace counts.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Sets them on the server that has been built but not started: while it is built, faults of the options are not known yet.</summary>
    public static WebApplication LimitConnections(this WebApplication app)
    {
        var web = app.Services.GetRequiredService<IOptions<WebOptions>>().Value;
        var kestrel = app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;
        var addresses = app.Services.GetRequiredService<AddressConnections>();
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = web.MaxBodyBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = web.MaxHeaderBytes;
        kestrel.Limits.MaxRequestHeaderCount = web.MaxHeaders;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(web.HeaderSeconds);
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(web.BodyBytesPerSecond, Grace);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(web.IdleSeconds);
        kestrel.Limits.MaxConcurrentConnections = web.MaxConnections > 0 ? web.MaxConnections : null;
        kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(addresses.Around));
        return app;
    }
}
