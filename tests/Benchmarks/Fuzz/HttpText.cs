using System.Globalization;
using System.Text;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Requests as bytes.</summary>
internal static class HttpText
{
    public static byte[] Request(string method, string target, IEnumerable<string> headers, byte[]? body = null, bool isLast = true, bool isChunked = false)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{method} {target} HTTP/1.1\r\n");
        foreach (var header in headers)
        {
            head.Append(header).Append("\r\n");
        }

        if (isLast)
        {
            head.Append("Connection: close\r\n");
        }

        if (body is not null)
        {
            head.Append(isChunked ? "Transfer-Encoding: chunked\r\n" : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n"));
        }

        return [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. body is null ? [] : isChunked ? Chunked(body) : body];
    }

    private static byte[] Chunked(byte[] body) =>
        body.Length == 0 ? "0\r\n\r\n"u8.ToArray() : [.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body, .. "\r\n0\r\n\r\n"u8];
}
