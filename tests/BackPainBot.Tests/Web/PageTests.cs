using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Web;

/// <summary>How pages and their files leave the server.</summary>
public sealed partial class PageTests(BotHost host) : IClassFixture<BotHost>
{
    private readonly HttpClient _client = host.Talk().Http;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("")]
    public async Task A_fingerprinted_file_is_kept_for_ever_in_the_encoding_asked_for(string encoding)
    {
        var path = AssetPattern().Match(await _client.GetStringAsync("/chat")).Value;

        using var response = await GetAsync(path, encoding);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(encoding, string.Join(',', response.Content.Headers.ContentEncoding));
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());

        using var again = await GetAsync(path, encoding, response.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task The_launcher_is_small_carries_its_settings_and_is_asked_for_again_soon()
    {
        using var response = await GetAsync("/widget.js", "br");
        var bytes = await response.Content.ReadAsByteArrayAsync();

        Assert.InRange(bytes.Length, 1, 10 * 1024);
        Assert.True(response.Headers.CacheControl!.MaxAge <= TimeSpan.FromMinutes(10));
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress));
        var script = await reader.ReadToEndAsync();
        Assert.DoesNotContain("BACKPAINBOT_SETTINGS", script, StringComparison.Ordinal);
        Assert.Contains("#0b5c6b", script, StringComparison.Ordinal);
        using var again = await GetAsync("/widget.js", "br", response.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/first-visit")]
    [InlineData("/chat")]
    public async Task A_page_says_what_it_may_load_and_that_nobody_may_frame_it(string path)
    {
        using var response = await GetAsync(path, "");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Each_page_has_a_nonce_of_its_own()
    {
        using var first = await GetAsync("/chat", "");
        using var second = await GetAsync("/chat", "");

        Assert.NotEqual(first.Headers.GetValues("Content-Security-Policy").Single(), second.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("javascript:alert(1)", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Forbidden)]
    public async Task Only_allowed_sites_get_the_frame(string site, HttpStatusCode status)
    {
        using var response = await GetAsync($"/widget/frame?host={Uri.EscapeDataString(site)}", "");

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task The_bots_own_pages_may_frame_it()
    {
        using var response = await GetAsync($"/widget/frame?host={host.Address.GetLeftPart(UriPartial.Authority)}", "");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("frame-ancestors 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title", "</script><script>alert(1)</script>")]
    [InlineData("color", "red;} body{display:none")]
    [InlineData("locale", "\"><script>")]
    public async Task What_a_site_hands_over_cannot_break_out_of_the_page(string name, string value)
    {
        var page = await _client.GetStringAsync($"/widget/frame?host={host.Address.GetLeftPart(UriPartial.Authority)}&{name}={Uri.EscapeDataString(value)}");

        Assert.DoesNotContain(value, page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("</script>").Length - 1);
    }

    private Task<HttpResponseMessage> GetAsync(string path, string encoding, EntityTagHeaderValue? known = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (encoding.Length > 0)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return _client.SendAsync(request);
    }

    [GeneratedRegex("/assets/chat[^\"]+js")]
    private static partial Regex AssetPattern();
}
