using System.Buffers.Text;
using System.Security.Cryptography;

namespace BackPainBot.Web.Pages;

/// <summary>Security headers of the pages, beside those of every answer.</summary>
internal static class PageHeaders
{
    /// <summary>The hash of nothing: one library of Web Chat makes an empty style element without the nonce, and fills it through the object model.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>A chat page: scripts and styles are its own or carry the nonce, it talks to its own origin only, and only the named sites may frame it.</summary>
    /// <returns>The nonce for the page's script and for the styles that Web Chat makes.</returns>
    public static string ForChat(HttpContext context, string frameAncestors)
    {
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));
        Set(context, $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src 'self' data: blob:; "
            + $"connect-src 'self' {Sockets(context.Request)}; base-uri 'none'; form-action 'none'; frame-ancestors {frameAncestors}");
        return nonce;
    }

    /// <summary>A page that shows the widget as a clinic's site would.</summary>
    public static void ForSite(HttpContext context)
    {
        Set(context, "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    /// <summary>A page of plain text.</summary>
    public static void ForNotice(HttpContext context, string frameAncestors) =>
        Set(context, $"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {frameAncestors}");

    private static void Set(HttpContext context, string policy)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.CacheControl = "no-store";
    }

    /// <summary>The sockets of the page's own host: older browsers do not take them for 'self'.</summary>
    private static string Sockets(HttpRequest request) => $"ws://{request.Host} wss://{request.Host}";
}
