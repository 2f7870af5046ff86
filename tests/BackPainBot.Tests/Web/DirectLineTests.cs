using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Web;

/// <summary>The bot on its own Direct Line, as the page uses it.</summary>
public sealed class DirectLineTests(DirectLineTests.ProxiedHost host) : IClassFixture<DirectLineTests.ProxiedHost>
{
    private const string Conversations = "/v3/directline/conversations";

    [Fact]
    public async Task Page_GetsATokenIsGreetedOnceAndAnswered()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        var token = await PostAsync(client, "/api/token", null, "");
        var conversation = await PostAsync(client, Conversations, Text(token, "token"), """{"user":{}}""");
        using var socket = new ClientWebSocket();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await socket.ConnectAsync(new Uri(Text(conversation, "streamUrl")), limit.Token);
        var greeting = Assert.Single(await NextAsync(socket, limit.Token));
        var posted = await PostAsync(client, $"{Conversations}/{Text(conversation, "conversationId")}/activities", Text(token, "token"), """{"type":"message","text":"does it work?"}""");
        var heard = new List<JsonNode>();
        while (!heard.Exists(activity => activity["replyToId"] is not null && Text(activity, "type") == "message"))
        {
            heard.AddRange(await NextAsync(socket, limit.Token));
        }

        Assert.Contains("myofascial release", Text(greeting, "text"), StringComparison.Ordinal);
        Assert.Equal(Text(posted, "id"), Text(heard[0], "id"));
        Assert.Equal(Text(posted, "id"), Text(heard[^1], "replyToId"));
        Assert.Equal("webchat", Text(heard[0], "channelId"));
        Assert.Contains("https://www.mayoclinic.org", Text(heard[^1], "text"), StringComparison.Ordinal);
        Assert.DoesNotContain("QuestionUnderstanding", heard[^1].ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForgetMe_LeavesNothingOfWhatWasSaid()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        var conversation = await PostAsync(client, Conversations, Text(await PostAsync(client, "/api/token", null, ""), "token"), "{}");
        var (path, token) = ($"{Conversations}/{Text(conversation, "conversationId")}/activities", Text(conversation, "token"));
        await PostAsync(client, path, token, """{"type":"message","text":"a very particular sentence"}""");
        await UntilAsync(client, path, token, activities => activities.Count >= 3);

        var forget = await PostAsync(client, path, token, """{"type":"message","text":"forget me"}""");
        var left = await UntilAsync(client, path, token, activities => activities.Any(activity => activity!["replyToId"]?.GetValue<string>() == Text(forget, "id")));

        Assert.DoesNotContain("a very particular sentence", left.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForwardedHeaders_OfAConfiguredProxy_NameThePublicHost()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        var token = Text(await PostAsync(client, "/api/token", null, ""), "token");
        using var request = Request(Conversations, token, "{}");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "bot.example");
        request.Headers.Add("Origin", "https://bot.example");
        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.StartsWith("wss://bot.example/v3/directline/", Text(JsonNode.Parse(await response.Content.ReadAsStringAsync())!, "streamUrl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForwardedHeaders_OfAnybodyElse_AreIgnored()
    {
        await using var plain = new BotHost();
        using var client = new HttpClient { BaseAddress = plain.Address };
        var token = Text(await PostAsync(client, "/api/token", null, ""), "token");
        using var request = Request(Conversations, token, "{}");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        using var response = await client.SendAsync(request);

        Assert.StartsWith($"ws://{plain.Address.Authority}/", Text(JsonNode.Parse(await response.Content.ReadAsStringAsync())!, "streamUrl"), StringComparison.Ordinal);
    }

    private static async Task<JsonArray> UntilAsync(HttpClient client, string path, string token, Func<JsonArray, bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
            using var response = await client.SendAsync(request, limit.Token);
            var activities = JsonNode.Parse(await response.Content.ReadAsStringAsync(limit.Token))!["activities"]!.AsArray();
            if (condition(activities))
            {
                return activities;
            }

            await Task.Delay(20, limit.Token);
        }
    }

    private static HttpRequestMessage Request(string path, string? token, string json) => new(HttpMethod.Post, new Uri(path, UriKind.Relative))
    {
        Content = new StringContent(json, Encoding.UTF8, "application/json"),
        Headers = { Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token) },
    };

    private static async Task<JsonNode> PostAsync(HttpClient client, string path, string? token, string json)
    {
        using var request = Request(path, token, json);
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private static async Task<IEnumerable<JsonNode>> NextAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult received;
            do
            {
                received = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                length += received.Count;
            }
            while (!received.EndOfMessage);

            if (length > 0)
            {
                return JsonNode.Parse(buffer.AsSpan(0, length))!["activities"]!.AsArray().Select(activity => activity!);
            }
        }
    }

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    /// <summary>The app behind a proxy on this machine.</summary>
    public sealed class ProxiedHost : IAsyncLifetime
    {
        private readonly BotHost _host = new() { Settings = { ["Web:KnownProxies:0"] = "127.0.0.1", ["Web:KnownProxies:1"] = "::1" } };

        public Uri Address => _host.Address;

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await _host.DisposeAsync();
    }
}
