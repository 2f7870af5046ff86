using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Http;

/// <summary>Which sites' pages may use the service.</summary>
internal sealed class Origins
{
    /// <summary>Stands for every origin.</summary>
    public const string Any = "*";

    private readonly HashSet<string> _allowed;
    private readonly bool _any;
    private readonly string? _own;

    public Origins(IOptions<DirectLineOptions> options)
    {
        _any = options.Value.AllowedOrigins.Contains(Any);
        _allowed = options.Value.AllowedOrigins.Select(Normalize).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _own = options.Value.PublicUrl?.GetLeftPart(UriPartial.Authority).ToLowerInvariant();
    }

    /// <summary>The origin as browsers write it; null when the text is none.</summary>
    public static string? Normalize(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/" && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? uri.GetLeftPart(UriPartial.Authority).ToLowerInvariant()
            : null;

    /// <summary>Whether a page of that origin may use the service; a request without an origin is no page's.</summary>
    /// <param name="request">The request that names the origin.</param>
    /// <param name="trusted">Origins that the caller's token names, separated by spaces.</param>
    public bool Allows(HttpRequest request, string? trusted = null)
    {
        var header = request.Headers.Origin;
        if (header.Count == 0)
        {
            return true;
        }

        var origin = Normalize(header);
        if (origin is null)
        {
            return _any;
        }

        return _any || IsOwn(request, origin) || _allowed.Contains(origin) || (trusted?.Split(' ').Contains(origin, StringComparer.Ordinal) ?? false);
    }

    /// <summary>Whether the origin is the service's own. What ends TLS before it may not tell, so the scheme is not compared.</summary>
    private bool IsOwn(HttpRequest request, string origin) =>
        origin == _own || origin.AsSpan(origin.IndexOf(':', StringComparison.Ordinal) + "://".Length).Equals(HostOf(request), StringComparison.OrdinalIgnoreCase);

    private static string HostOf(HttpRequest request) =>
        request.Host.Port is 80 or 443 ? request.Host.Host : request.Host.Value ?? string.Empty;
}
