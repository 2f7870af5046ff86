using System.Text;
using System.Text.Json.Nodes;
using BackPainBot.DirectLine.Tests.Support;

namespace BackPainBot.DirectLine.Tests.Tokens;

/// <summary>Where tokens come from, and what they are good for.</summary>
public sealed class TokenTests
{
    private const string Generate = "/v3/directline/tokens/generate";
    private const string Refresh = "/v3/directline/tokens/refresh";
    private const string Conversations = "/v3/directline/conversations";

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"user":{"id":"dl_anna","name":"Anna"}}""")]
    [InlineData("""{"User":{"Id":"dl_anna"},"TrustedOrigins":["https://clinic.example"]}""")]
    public async Task Generate_WithTheSecret_GivesATokenForOneUser(string body)
    {
        await using var host = await DirectLineHost.StartAsync();

        var answer = await host.Post(Generate).As(DirectLineHost.Secret).Json(body).SendAsync();

        Assert.Equal(200, answer.Status);
        Assert.Equal(1800, answer.Json["expires_in"]!.GetValue<int>());
        Assert.Matches("^[A-Za-z0-9_-]{20,}$", answer.Text("conversationId"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        var claims = Claims(answer.Text("token"));
        Assert.StartsWith(body.Contains("anna", StringComparison.Ordinal) ? "dl_anna" : "dl_", claims["user"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(answer.Text("conversationId"), claims["conv"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"user":{"id":"anna"}}""", "BadArgument")]
    [InlineData("""{"trustedOrigins":["clinic.example"]}""", "BadArgument")]
    [InlineData("""{"trustedOrigins":["https://clinic.example/path"]}""", "BadArgument")]
    [InlineData("""{"trustedOrigins":[null]}""", "BadArgument")]
    [InlineData("{", "MalformedData")]
    [InlineData("[]", "MalformedData")]
    [InlineData("""{"user":"dl_anna"}""", "MalformedData")]
    public async Task Generate_OfWhatCannotBe_Is400(string body, string code)
    {
        await using var host = await DirectLineHost.StartAsync();

        var answer = await host.Post(Generate).As(DirectLineHost.Secret).Json(body).SendAsync();

        Assert.Equal((400, code), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData(10_000, 400)]
    [InlineData(20_000, 413)]
    public async Task Generate_ForAnEndlessId_IsRefused(int length, int status)
    {
        await using var host = await DirectLineHost.StartAsync();

        var answer = await host.Post(Generate).As(DirectLineHost.Secret).Json("{\"user\":{\"id\":\"dl_" + new string('x', length) + "\"}}").SendAsync();

        Assert.Equal(status, answer.Status);
        Assert.NotEmpty(answer.ErrorCode);
    }

    [Fact]
    public async Task Generate_WithATokenOrAWrongSecret_Is403()
    {
        await using var host = await DirectLineHost.StartAsync();
        var token = (await host.Post("/api/token").SendAsync()).Text("token");

        foreach (var credential in new[] { token, DirectLineHost.Secret + "x", DirectLineHost.Secret[..^1], "eyJ.eyJ.x", new string('x', 100_000)[..9000] })
        {
            var answer = await host.Post(Generate).As(credential).SendAsync();
            Assert.Equal((403, "Forbidden"), (answer.Status, answer.ErrorCode));
        }
    }

    [Fact]
    public async Task Generate_NoSecretConfigured_Is403ForAnyone()
    {
        await using var host = await DirectLineHost.StartAsync(("Secrets:0", ""));
        foreach (var request in new[] { host.Post(Generate).As("anything"), host.Post(Generate) })
        {
            var answer = await request.SendAsync();
            Assert.Equal((403, "Forbidden"), (answer.Status, answer.ErrorCode));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic YTpi")]
    public async Task AnyCall_WithoutACredential_Is401(string? authorization)
    {
        await using var host = await DirectLineHost.StartAsync();
        foreach (var request in new[] { host.Post(Generate), host.Post(Refresh), host.Post(Conversations), host.Get(Conversations + "/x"), host.Get(Conversations + "/x/activities") })
        {
            var answer = await (authorization is null ? request : request.With("Authorization", authorization)).SendAsync();

            Assert.Equal((401, "Unauthorized"), (answer.Status, answer.ErrorCode));
            Assert.Equal("Bearer", answer.Header("WWW-Authenticate"));
        }
    }

    [Fact]
    public async Task Refresh_BeforeTheEnd_GivesAnotherTokenForTheSame()
    {
        await using var host = await DirectLineHost.StartAsync();
        var first = await host.Post("/api/token").SendAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(29));
        var second = await host.Post(Refresh).As(first.Text("token")).SendAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(29));

        var answer = await host.Post(Conversations).As(second.Text("token")).SendAsync();

        Assert.Equal(first.Text("conversationId"), second.Text("conversationId"));
        Assert.Equal(Claims(first.Text("token"))["user"]!.GetValue<string>(), Claims(second.Text("token"))["user"]!.GetValue<string>());
        Assert.Equal(201, answer.Status);
        var expired = await host.Post(Refresh).As(first.Text("token")).SendAsync();
        Assert.Equal((403, "TokenExpired"), (expired.Status, expired.ErrorCode));
    }

    [Fact]
    public async Task Refresh_WithTheSecret_Is403()
    {
        await using var host = await DirectLineHost.StartAsync();
        Assert.Equal(403, (await host.Post(Refresh).As(DirectLineHost.Secret).SendAsync()).Status);
    }

    [Fact]
    public async Task Token_ForgedInAnyPart_Is403()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var other = await DirectLineHost.StartAsync();
        var parts = (await host.Post("/api/token").SendAsync()).Text("token").Split('.');
        var claims = Claims(string.Join('.', parts));
        claims["user"] = "dl_somebody";
        var changed = Encode(claims.ToJsonString());
        string[] forged =
        [
            $"{parts[0]}.{changed}.{parts[2]}",
            $"{Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.",
            $"{Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.{parts[2]}",
            $"{parts[0]}.{parts[1]}.",
            $"{parts[0]}.{parts[1]}",
            $"{parts[0]}.{parts[1]}.{parts[2][..^2]}AA",
            (await other.Post("/api/token").SendAsync()).Text("token"),
        ];

        foreach (var token in forged)
        {
            var answer = await host.Post(Conversations).As(token).SendAsync();
            Assert.Equal((403, "Forbidden"), (answer.Status, answer.ErrorCode));
        }
    }

    [Fact]
    public async Task StreamToken_IsGoodForTheStreamAlone()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        var t = client.StreamUrl[(client.StreamUrl.IndexOf("&t=", StringComparison.Ordinal) + 3)..];

        Assert.Equal(403, (await host.Get($"{Conversations}/{client.ConversationId}").As(t).SendAsync()).Status);
        Assert.Equal(403, (await host.Get($"{Conversations}/{client.ConversationId}/stream?t={client.Token}").SendAsync()).Status);
        Assert.Equal(400, (await host.Get($"{Conversations}/{client.ConversationId}/stream?t={t}").SendAsync()).Status);
        Assert.Equal(403, (await host.Get($"{Conversations}/other/stream?t={t}").SendAsync()).Status);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        var late = await host.Get($"{Conversations}/{client.ConversationId}/stream?t={t}").SendAsync();
        Assert.Equal((403, "TokenExpired"), (late.Status, late.ErrorCode));
    }

    [Fact]
    public async Task PageToken_OfWhoHasAValidOne_IsForTheSameConversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        var first = await host.Post("/api/token").SendAsync();

        var again = await host.Post("/api/token").As(first.Text("token")).SendAsync();
        var forged = await host.Post("/api/token").As(first.Text("token") + "x").SendAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        var late = await host.Post("/api/token").As(first.Text("token")).SendAsync();

        Assert.Equal(first.Text("conversationId"), again.Text("conversationId"));
        Assert.Equal(first.Text("userId"), again.Text("userId"));
        Assert.All([forged, late], answer => Assert.NotEqual(first.Text("conversationId"), answer.Text("conversationId")));
    }

    [Fact]
    public async Task PageToken_TooManyFromOneAddress_Is429AndLetsOthersBe()
    {
        await using var host = await DirectLineHost.StartAsync(("TokenBurst", "5"), ("TokensPerMinute", "1"));
        var first = await host.Post("/api/token").SendAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => host.Post("/api/token").SendAsync()));

        Assert.Equal(4, answers.Count(answer => answer.Status == 200));
        Assert.All(answers.Where(answer => answer.Status != 200), answer => Assert.Equal((429, "TooManyRequests"), (answer.Status, answer.ErrorCode)));
        Assert.InRange(int.Parse(answers.First(answer => answer.Status == 429).Header("Retry-After")!), 1, 60);
        Assert.Equal(200, (await host.Post("/api/token").As(first.Text("token")).SendAsync()).Status);
    }

    private static JsonNode Claims(string token) => JsonNode.Parse(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(token.Split('.')[1]))!;

    private static string Encode(string json) => Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json));
}
