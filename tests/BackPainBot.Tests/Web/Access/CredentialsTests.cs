using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BotFramework.Tests.Connector.Authentication;

namespace BackPainBot.Tests.Web.Access;

/// <summary>The app with a registration, as a channel of the stand-in authority meets it.</summary>
public sealed class CredentialsTests(RegisteredBot bot) : IClassFixture<RegisteredBot>
{
    private static readonly Uri Path = new("/api/messages", UriKind.Relative);

    [Fact]
    public async Task Post_TokenOfTheChannel_IsAnswered()
    {
        using var response = await PostAsync(Tokens.Channel(DateTimeOffset.UtcNow).Bearer);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty((await response.Content.ReadFromJsonAsync<JsonObject>())!["activities"]!.AsArray());
    }

    [Fact]
    public async Task Post_TokensThatAreNotRight_AreRefused()
    {
        var now = DateTimeOffset.UtcNow;
        (HttpStatusCode Status, string? Header)[] cases =
        [
            (HttpStatusCode.Unauthorized, null),
            (HttpStatusCode.Unauthorized, "Bearer x.y.z"),
            (HttpStatusCode.Unauthorized, Tokens.Channel(now).With("aud", Tokens.OtherBotId).Bearer),
            (HttpStatusCode.Forbidden, Tokens.Channel(now, StandInAuthority.WebChatKey).Bearer),
        ];
        foreach (var (status, header) in cases)
        {
            using var response = await PostAsync(header);

            Assert.Equal(status, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.DoesNotContain("the-password", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Post_TwoAuthorizationHeaders_IsRefused()
    {
        var token = Tokens.Channel(DateTimeOffset.UtcNow).Bearer;
        using var response = await PostAsync(token, token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Post_MetadataUnreachable_Is503WithRetryAfter()
    {
        bot.Authority.Withdraw(StandInAuthority.Emulator);
        using var response = await PostAsync(Tokens.Version2(DateTimeOffset.UtcNow).Bearer);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task Post_HugeHeader_IsRefusedByTheServer()
    {
        using var response = await PostAsync($"Bearer {new string('x', 1_000_000)}");

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, response.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(params string?[] headers)
    {
        var client = bot.Host.Talk("msteams");
        var activity = client.Message("what is myofascial release?");
        activity["serviceUrl"] = Tokens.ServiceUrl;
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = JsonContent.Create(activity) };
        foreach (var header in headers.OfType<string>())
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        return await client.Http.SendAsync(request);
    }
}
