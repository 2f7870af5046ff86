using System.Net.WebSockets;
using BackPainBot.DirectLine.Tests.Support;

namespace BackPainBot.DirectLine.Tests.Http;

/// <summary>Whose pages may use the service.</summary>
public sealed class OriginTests
{
    private const string Conversations = "/v3/directline/conversations";

    [Theory]
    [InlineData("/api/token", "POST")]
    [InlineData("/v3/directline/conversations", "POST")]
    [InlineData("/v3/directline/conversations/x/activities", "GET")]
    [InlineData("/v3/directline/conversations/x", "DELETE")]
    public async Task Preflight_IsAnsweredAndMayBeKept(string path, string method)
    {
        await using var host = await DirectLineHost.StartAsync();

        var answer = await host.Send(HttpMethod.Options, path).With("Origin", "https://clinic.example").With("Access-Control-Request-Method", method)
            .With("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with").SendAsync();

        Assert.Equal((204, "https://clinic.example"), (answer.Status, answer.Header("Access-Control-Allow-Origin")));
        Assert.Contains(method, answer.Header("Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Equal(["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"], answer.Header("Access-Control-Allow-Headers")!.Split(", ").Order());
        Assert.Equal(("7200", "Origin"), (answer.Header("Access-Control-Max-Age"), answer.Header("Vary")));
        Assert.Null(answer.Header("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("https://clinic.example", 200)]
    [InlineData("https://CLINIC.example", 200)]
    [InlineData("https://clinic.example:444", 403)]
    [InlineData("http://clinic.example", 403)]
    [InlineData("https://evil.example", 403)]
    [InlineData("https://clinic.example.evil.example", 403)]
    [InlineData("null", 403)]
    [InlineData("", 403)]
    public async Task PageToken_IsForAllowedOrigins(string origin, int status)
    {
        await using var host = await DirectLineHost.StartAsync(("AllowedOrigins:0", "https://clinic.example"));

        var answer = await host.Post("/api/token").With("Origin", origin).SendAsync();

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 403 ? "Forbidden" : null, status == 403 ? answer.ErrorCode : null);
    }

    [Fact]
    public async Task OwnOrigin_IsAllowedWithOrWithoutTls()
    {
        await using var host = await DirectLineHost.StartAsync();
        foreach (var origin in new[] { $"http://127.0.0.1:{host.Address.Port}", $"https://127.0.0.1:{host.Address.Port}" })
        {
            Assert.Equal(200, (await host.Post("/api/token").With("Origin", origin).SendAsync()).Status);
        }

        Assert.Equal(200, (await host.Post("/api/token").With("Host", "bot.example").With("Origin", "https://bot.example").SendAsync()).Status);
        Assert.Equal(403, (await host.Post("/api/token").With("Host", "bot.example").With("Origin", "https://bot.example:8443").SendAsync()).Status);
    }

    [Fact]
    public async Task AnyOriginAllowed_IsAny()
    {
        await using var host = await DirectLineHost.StartAsync(("AllowedOrigins:0", "*"));
        foreach (var origin in new[] { "https://clinic.example", "null" })
        {
            Assert.Equal(200, (await host.Post("/api/token").With("Origin", origin).SendAsync()).Status);
        }
    }

    [Fact]
    public async Task TrustedOriginsOfAToken_LimitItsUse()
    {
        await using var host = await DirectLineHost.StartAsync();
        var token = (await host.Post("/v3/directline/tokens/generate").As(DirectLineHost.Secret).Json("""{"trustedOrigins":["https://clinic.example"]}""").SendAsync()).Text("token");

        var good = await host.Post(Conversations).As(token).With("Origin", "https://clinic.example").SendAsync();
        var bad = await host.Post(Conversations).As(token).With("Origin", "https://evil.example").SendAsync();

        Assert.Equal(201, good.Status);
        Assert.Equal((403, "Forbidden"), (bad.Status, bad.ErrorCode));
        Assert.Equal("https://evil.example", bad.Header("Access-Control-Allow-Origin"));
        var url = good.Text("streamUrl");
        await Assert.ThrowsAsync<WebSocketException>(() => ActivityStream.OpenAsync(url, options => options.SetRequestHeader("Origin", "https://evil.example")));
        await using var stream = await ActivityStream.OpenAsync(url, options => options.SetRequestHeader("Origin", "https://clinic.example"));
        Assert.Equal("hello", (await stream.NextAsync())["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Errors_CanBeReadByPages()
    {
        await using var host = await DirectLineHost.StartAsync(("AllowedOrigins:0", "https://clinic.example"));
        var missing = await host.Post(Conversations).With("Origin", "https://clinic.example").SendAsync();
        var unknown = await host.Get("/v3/directline/nothing").With("Origin", "https://clinic.example").SendAsync();

        Assert.All([missing, unknown], answer => Assert.Equal("https://clinic.example", answer.Header("Access-Control-Allow-Origin")));
    }
}
