using System.Text;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Pages, health, staff's and developers' addresses, and what scanners try.</summary>
internal static class PageInputs
{
    private static readonly string[] Targets =
    [
        "/", "/chat", "/widget.js", "/first-visit", "/health", "/ready", "/feedback", "/transcripts", "/transcripts/emulator?conversation=a", "/transcripts/%00?conversation=%ff", "/api/messages", "/api/token", "/v4.0/x", "/assets/x.js", "/.env",
        "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/chat?a=%F0%28", "/chat?locale=%00&color=%23fff&title=<script>", "/widget.js?v=1", "*", "http://other.example/chat", "//evil.example/", "/chat\u00e9", "/chat;a=b", "/CHAT", "/chat/",
        "/?" + "a=1&a=2&", "/transcripts/webchat", "/chat#x",
    ];

    private static readonly string[] Headers =
    [
        "If-None-Match: *", "If-Modified-Since: x", "Range: bytes=0-,1-", "Accept-Encoding: gzip, br;q=0, identity;q=0", "Accept-Language: x-y, *;q=9", "Cookie: \u0001", "Referer: javascript:x", "Sec-Fetch-Dest: iframe", "Authorization: Bearer a",
        "X-Forwarded-Host: evil.example", "Upgrade: websocket", "Content-Length: 0", "Transfer-Encoding: identity", "TE: trailers", "Host: b", "Accept: */*;q=", "Forwarded: for=\"_x\"", "Origin: http://localhost",
    ];

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "OPTIONS", "DELETE", "CONNECT"];

    public static FuzzInput Create(Random random)
    {
        var target = random.Next(12) == 0 ? $"/{new string('a', random.Next(12_000))}" : Targets[random.Next(Targets.Length)];
        var headers = new List<string> { random.Next(12) switch { 0 => "Host: evil.example", 1 => "Host: ", 2 => "Host: [::1", _ => "Host: localhost" } };
        for (var count = random.Next(3); count > 0; count--)
        {
            headers.Add(Headers[random.Next(Headers.Length)]);
        }

        if (random.Next(20) == 0)
        {
            headers.AddRange(Enumerable.Range(0, random.Next(150)).Select(index => $"X-{index}: {new string('v', random.Next(300))}"));
        }

        var method = Methods[random.Next(3) == 0 ? random.Next(Methods.Length) : 0];
        return new FuzzInput("page", false, HttpText.Request(method, Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(target)), headers), true);
    }
}
