namespace BackPainBot.Web.Pages;

/// <summary>The sites that may show the chat in a frame: the bot's own, and those of <c>DirectLine:AllowedOrigins</c>.</summary>
internal sealed class EmbeddingSites
{
    private const string Any = "*";

    private readonly HashSet<string> _allowed;

    public EmbeddingSites(IConfiguration configuration)
    {
        _allowed = configuration.GetSection("DirectLine:AllowedOrigins").GetChildren()
            .Select(child => child.Value == Any ? Any : Normalize(child.Value)).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The sites as a policy's frame-ancestors names them.</summary>
    public string FrameAncestors => _allowed.Contains(Any) ? "http: https:" : string.Join(' ', _allowed.Prepend("'self'"));

    /// <summary>The origin as browsers write it; null when the text is none.</summary>
    public static string? Normalize(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/" && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? uri.GetLeftPart(UriPartial.Authority).ToLowerInvariant()
            : null;

    /// <summary>Whether a page of that origin may hold the chat. What ends TLS before the bot may not tell, so the scheme of the bot's own is not compared.</summary>
    public bool Allows(string origin, HostString own) =>
        _allowed.Contains(Any) || _allowed.Contains(origin)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && (uri.Authority.Equals(own.Value, StringComparison.OrdinalIgnoreCase)
            || (uri.IsDefaultPort && own.Port is 80 or 443 && uri.Host.Equals(own.Host, StringComparison.OrdinalIgnoreCase))));
}
