using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web;

/// <summary>What the server takes of a connection, before any of the bot's code sees it.</summary>
internal static class ConnectionLimits
{
    /// <summary>Sets them on the server that has been built but not started: while it is built, faults of the options are not known yet.</summary>
    public static WebApplication LimitConnections(this WebApplication app)
    {
        var web = app.Services.GetRequiredService<IOptions<WebOptions>>().Value;
        var kestrel = app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = web.MaxBodyBytes;
        return app;
    }
}
