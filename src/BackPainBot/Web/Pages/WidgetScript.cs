using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace BackPainBot.Web.Pages;

/// <summary><c>widget.js</c>: the launcher with the clinic's settings in it, made once and kept in memory. The one file that a site loads before the chat is opened.</summary>
internal sealed class WidgetScript
{
    /// <summary>Sites learn of new settings within this time.</summary>
    private const string CacheControl = "public, max-age=300";

    private const string Place = "BACKPAINBOT_SETTINGS";
    private static readonly string[] LauncherWords = ["open", "close", "unread", "title", "loading", "unavailable", "unavailable_link"];

    private readonly Dictionary<string, (byte[] Bytes, EntityTagHeaderValue Tag)> _encoded;

    public WidgetScript(PageFiles files, PageWords words, IOptions<WidgetOptions> options)
    {
        var script = Encoding.UTF8.GetBytes(files.Built ? Fill(words, options.Value) : "console.warn(\"BackPainBot: the widget has not been built.\");");
        var hash = Convert.ToHexStringLower(SHA256.HashData(script).AsSpan(0, 8));
        _encoded = new()
        {
            [""] = (script, Tag(hash, "")),
            ["br"] = (Compress(script, output => new BrotliStream(output, CompressionLevel.SmallestSize)), Tag(hash, "br")),
            ["gzip"] = (Compress(script, output => new GZipStream(output, CompressionLevel.SmallestSize)), Tag(hash, "gz")),
        };
    }

    public IResult Serve(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = CacheControl;
        headers.Vary = HeaderNames.AcceptEncoding;

        // Sites on other origins load it, also those that ask for isolation.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers.AccessControlAllowOrigin = "*";
        var encoding = AssetEndpoint.Best(context.Request).Encoding;
        if (encoding.Length > 0)
        {
            headers.ContentEncoding = encoding;
        }

        var (bytes, tag) = _encoded[encoding];
        return TypedResults.Bytes(bytes, "text/javascript; charset=utf-8", entityTag: tag);
    }

    private static string Fill(PageWords words, WidgetOptions options)
    {
        var languages = words.Locales.ToDictionary(
            locale => locale, locale => (IReadOnlyDictionary<string, string>)LauncherWords.ToDictionary(name => name, name => words.For(locale).Words[name]));
        var settings = new LauncherSettings(options.Label, options.Title, options.Color, options.Position, words.Locales.First(), languages);
        return File.ReadAllText(PageFiles.PathOf("widget.js"))
            .Replace(Place, JsonSerializer.Serialize(settings, PageJson.Default.LauncherSettings), StringComparison.Ordinal);
    }

    private static EntityTagHeaderValue Tag(string hash, string encoding) => new($"\"{hash}{encoding}\"");

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> create)
    {
        using var output = new MemoryStream();
        using (var compressor = create(output))
        {
            compressor.Write(bytes);
        }

        return output.ToArray();
    }
}
