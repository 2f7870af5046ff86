using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Integration;

/// <summary>What the adapter makes of requests before a turn.</summary>
public sealed class CloudAdapterRequestTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task OtherMethods_Are405WithAllow(string method)
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var request = new HttpRequestMessage(new HttpMethod(method), host.Client.BaseAddress);

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal(0, host.Turns);
    }

    [Fact]
    public async Task WebSocketUpgrade_Is405()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new UriBuilder(host.Client.BaseAddress!) { Scheme = "ws" }.Uri, default));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, socket.HttpStatusCode);
        Assert.Empty(host.Failures);
    }

    [Theory]
    [InlineData("this.is.not.json")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("42")]
    [InlineData("{")]
    [InlineData("{\"type\":\"message\"} {}")]
    [InlineData("{\"type\":\"\\uzzzz\"}")]
    [InlineData("{\"type\":\"message\",\"from\":[1]}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":{}}")]
    public async Task BodyThatIsNoActivity_Is400WithAProblem(string body)
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(body);

        await AssertProblemAsync(host, response, 400, "not an activity in JSON");
    }

    [Fact]
    public async Task BodyNestedTooDeep_Is400()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        var deep = Inbound.Message().ToJsonString().Replace("\"hello\"", "\"hello\",\"value\":" + new string('[', 5000) + new string(']', 5000), StringComparison.Ordinal);

        using var response = await host.PostAsync(deep);

        await AssertProblemAsync(host, response, 400, "not an activity in JSON");
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0x00, 0x01, 0x02 })]
    public async Task BodyThatIsNotUtf8_Is400(byte[] body)
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(new ByteArrayContent(body));

        await AssertProblemAsync(host, response, 400, string.Empty);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("conversation", "conversation.id")]
    [InlineData("from", "from.id")]
    public async Task ActivityWithoutARequiredMember_Is400NamingIt(string member, string? named = null)
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Inbound.Message().Without(member).ToJsonString());

        await AssertProblemAsync(host, response, 400, $"The activity has no {named ?? member}.");
    }

    [Fact]
    public async Task ActivityWithEmptyIds_Is400NamingAllOfThem()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        var activity = Inbound.Message().With("type", " ").With("conversation", new JsonObject { ["id"] = "" }).With("from", new JsonObject());

        using var response = await host.PostAsync(activity.ToJsonString());

        await AssertProblemAsync(host, response, 400, "no type, no conversation.id, no from.id.");
    }

    [Theory]
    [InlineData("/_connector")]
    [InlineData("localhost")]
    [InlineData("ftp://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("urn:botframework:websocket:wss://x")]
    [InlineData("http://")]
    public async Task ServiceUrlThatIsNoHttpUrl_Is400(string serviceUrl)
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Inbound.Message(serviceUrl).ToJsonString());

        await AssertProblemAsync(host, response, 400, "serviceUrl is not an absolute http or https URL");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BodyOverTheHostsLimit_Is413(bool chunked)
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        var content = new StringContent(Inbound.Message().With("text", new string('x', 300 * 1024)).ToJsonString(), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Client.BaseAddress) { Content = content };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await host.Client.SendAsync(request);

        await AssertProblemAsync(host, response, 413, string.Empty);
    }

    [Fact]
    public async Task HeaderThatNobodyCanCheck_Is401()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        host.Client.DefaultRequestHeaders.Authorization = new("Bearer", "x.y.z");

        using var response = await host.PostAsync(Inbound.Message().ToJsonString());

        await AssertProblemAsync(host, response, 401, "MicrosoftAppId");
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Theory]
    [InlineData(null, "no Authorization header")]
    [InlineData("x.y.z", "not a well-formed")]
    public async Task AppIdConfigured_Is401WithoutAToken(string? token, string detail)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", "app"), new("MicrosoftAppPassword", "secret")]).Build();
        await using var host = await BotHost.StartAsync(new CloudAdapter(configuration), (_, _) => Task.CompletedTask);
        host.Client.DefaultRequestHeaders.Authorization = token is null ? null : new("Bearer", token);

        using var response = await host.PostAsync(Inbound.Message().ToJsonString());

        await AssertProblemAsync(host, response, 401, detail);
    }

    private static async Task AssertProblemAsync(BotHost host, HttpResponseMessage response, int status, string detail)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode} {body} {host.Failures.FirstOrDefault()}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(body)!;
        Assert.Equal(status, (int?)problem["status"]);
        Assert.False(string.IsNullOrEmpty((string?)problem["title"]));
        Assert.Contains(detail, (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal(0, host.Turns);
        Assert.Empty(host.Failures);
    }
}
