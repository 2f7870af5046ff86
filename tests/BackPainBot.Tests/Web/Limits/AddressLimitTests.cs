using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Web.Limits;

/// <summary>An address that floods is held back, and told when to come back; all others are served.</summary>
public sealed class AddressLimitTests(AddressLimitTests.SmallHost host) : IClassFixture<AddressLimitTests.SmallHost>
{
    private static int _clients;

    private readonly HttpClient _http = new() { BaseAddress = host.Bot.Address };

    [Theory]
    [InlineData("GET", "/widget.js")]
    [InlineData("GET", "/chat")]
    [InlineData("GET", "/feedback")]
    [InlineData("GET", "/nothing")]
    [InlineData("POST", "/api/token")]
    [InlineData("POST", "/v3/directline/conversations")]
    public async Task Too_many_requests_of_an_address_are_answered_429_with_Retry_After_and_others_are_served(string method, string path)
    {
        var (flooding, other) = (NewClient(), NewClient());
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => SendAsync(method, path, flooding)));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.InRange(refused.Count, 30, 37);
        Assert.All(refused, answer => Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 3));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await SendAsync(method, path, other)).StatusCode);
    }

    [Fact]
    public async Task Clients_of_Direct_Line_read_the_refusal_in_its_form_from_their_own_origin()
    {
        var refused = await FloodAsync("POST", "/api/token", ("Origin", "https://clinic.example"));

        Assert.Equal("TooManyRequests", (await refused.Content.ReadFromJsonAsync<JsonObject>())!["error"]!["code"]!.GetValue<string>());
        Assert.Equal("https://clinic.example", refused.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("Retry-After", refused.Headers.GetValues("Access-Control-Expose-Headers").Single());
    }

    [Fact]
    public async Task People_read_it_in_words_and_their_browser_asks_again_by_itself()
    {
        var refused = await FloodAsync("GET", "/chat", ("Accept", "text/html,*/*"));

        Assert.Equal("text/html", refused.Content.Headers.ContentType!.MediaType);
        Assert.Contains("open by itself", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.InRange(int.Parse(refused.Headers.GetValues("Refresh").Single(), System.Globalization.CultureInfo.InvariantCulture), 1, 3);
    }

    [Theory]
    [InlineData("POST", "/api/messages")]
    [InlineData("GET", "/health")]
    [InlineData("GET", "/ready")]
    public async Task Channels_and_probes_are_not_limited_by_address(string method, string path)
    {
        var flooding = NewClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => SendAsync(method, path, flooding)));

        Assert.All(answers, answer => Assert.NotEqual(HttpStatusCode.TooManyRequests, answer.StatusCode));
    }

    [Theory]
    [InlineData("2001:db8:7:7::1", "[2001:db8:7:7:ffff::2]:4711")]
    [InlineData("203.0.113.77", "203.0.113.77:4711")]
    public async Task Neighbours_in_an_IPv6_network_and_ports_of_an_address_are_one(string one, string other)
    {
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SendAsync("GET", "/nothing", one)));

        Assert.Equal(HttpStatusCode.TooManyRequests, (await SendAsync("GET", "/nothing", other)).StatusCode);
    }

    [Fact]
    public async Task What_a_client_writes_before_the_proxy_does_is_not_believed()
    {
        var real = NewClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => SendAsync("GET", "/nothing", $"198.51.100.{i}, {real}")));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Nor_is_it_where_every_address_may_be_a_proxy()
    {
        await using var host = new BotHost { Settings = { ["Web:RequestBurst"] = "3", ["Web:RequestsPerSecond"] = "1", ["Web:KnownProxies:0"] = "0.0.0.0/0", ["Web:KnownProxies:1"] = "::/0" } };
        using var http = new HttpClient { BaseAddress = host.Address };
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => SendAsync("GET", "/nothing", $"198.51.100.{i}, 203.0.113.9", http)));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", "/nothing", "198.51.100.1, 203.0.113.10", http)).StatusCode);
    }

    private async Task<HttpResponseMessage> FloodAsync(string method, string path, (string Name, string Value) header)
    {
        var client = NewClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SendAsync(method, path, client, null, header)));
        return answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
    }

    private static string NewClient() => $"203.0.113.{Interlocked.Increment(ref _clients)}";

    private async Task<HttpResponseMessage> SendAsync(string method, string path, string forwardedFor, HttpClient? http = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers.Prepend(("X-Forwarded-For", forwardedFor)))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await (http ?? _http).SendAsync(request);
    }

    /// <summary>A bot that takes three requests at once and one a second.</summary>
    public sealed class SmallHost : IAsyncLifetime
    {
        public BotHost Bot { get; } = new()
        {
            Settings = { ["Web:RequestBurst"] = "3", ["Web:RequestsPerSecond"] = "1", ["Web:KnownProxies:0"] = "127.0.0.1", ["DirectLine:TokensPerMinute"] = "0", ["DirectLine:AllowedOrigins:0"] = "https://clinic.example" },
        };

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await Bot.DisposeAsync();
    }
}
