using System.Net;

namespace Microsoft.Bot.Connector.Http;

/// <summary>The connections that clients without an HTTP client of their own share.</summary>
internal static class PooledHttp
{
    private const int LargestAnswer = 4 * 1024 * 1024;
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(30);

    // A redirect is never followed: it would carry what a user reads to a host that no channel has named.
    private static readonly SocketsHttpHandler Handler = new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    /// <summary>The client for every connector that asks for no handlers; never disposed.</summary>
    public static HttpClient Shared { get; } = Create(Handler);

    /// <summary>A client that passes its requests through <paramref name="handlers"/>, first to last, to the shared connections. It may be disposed.</summary>
    public static HttpClient Through(ReadOnlySpan<DelegatingHandler> handlers)
    {
        HttpMessageHandler first = Handler;
        for (var i = handlers.Length - 1; i >= 0; i--)
        {
            handlers[i].InnerHandler = first;
            first = handlers[i];
        }

        return Create(first);
    }

    private static HttpClient Create(HttpMessageHandler handler) =>
        new(handler, disposeHandler: false) { Timeout = AttemptTimeout, MaxResponseContentBufferSize = LargestAnswer };
}
