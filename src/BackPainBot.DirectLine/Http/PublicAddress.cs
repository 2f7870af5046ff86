using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Http;

/// <summary>Where clients reach the streams of conversations.</summary>
internal sealed class PublicAddress(IOptions<DirectLineOptions> options)
{
    private readonly string? _configured = options.Value.PublicUrl?.AbsoluteUri.TrimEnd('/');

    /// <summary>An absolute ws or wss URL. A page that came by https gets wss, whoever ended TLS.</summary>
    public string StreamUrl(HttpRequest request, string conversationId, long watermark, string token)
    {
        var service = _configured ?? $"{SchemeOf(request)}://{request.Host.Value}{request.PathBase.Value}";
        return $"ws{service.AsSpan("http".Length)}{Routes.Base}/conversations/{conversationId}/stream?watermark={watermark}&t={token}";
    }

    private static string SchemeOf(HttpRequest request) =>
        request.Headers.Origin is [{ } origin] && origin.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && origin.EndsWith($"/{request.Host.Value}", StringComparison.OrdinalIgnoreCase)
            ? "https"
            : request.Scheme;
}
