using System.Net;

namespace BackPainBot.Web;

/// <summary>Callers on this machine that name it so, come through no proxy and from no page of another site.</summary>
internal static class LocalCaller
{
    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP"];

    public static bool Is(HttpContext context)
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
