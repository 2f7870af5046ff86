using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Web;

/// <summary>What the endpoint does with whatever arrives.</summary>
public sealed class MessagesEndpointTests(BotHost host) : IClassFixture<BotHost>
{
    private static readonly Uri Path = new("/api/messages", UriKind.Relative);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\",\"serviceUrl\":\"http://localhost:1\"}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"emulator\",\"conversation\":{\"id\":\"c\"},\"from\":{\"id\":\"u\"}}")]
    public async Task Post_MalformedOrIncomplete_Is400WithProblem(string body)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(Path, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty((await response.Content.ReadFromJsonAsync<JsonObject>())!["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task Post_TooLarge_Is413()
    {
        var client = host.Talk();
        var activity = client.Message(new string('x', 300 * 1024));
        using var response = await client.Http.PostAsJsonAsync(Path, activity);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Get_Is405()
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var response = await client.GetAsync(Path);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("X-Original-For", "203.0.113.9:1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Host", "bot.example")]
    [InlineData("Host", "localhost.bot.example")]
    public async Task Post_WithoutCredentialsAndNotLocal_Is401(string header, string value)
    {
        var client = host.Talk();
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = JsonContent.Create(client.Message("hi")) };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await client.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Post_InProductionWithoutCredentials_Is401ThatSaysHow()
    {
        await using var production = new BotHost { Settings = { ["environment"] = "Production" } };
        var client = production.Talk();
        using var response = await client.Http.PostAsJsonAsync(Path, client.Message("hi"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("MicrosoftAppId", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_DangerouslyOpen_IsAnsweredWhereverItComesFrom()
    {
        await using var staging = new BotHost { Settings = { ["environment"] = "Staging", ["Security:DangerouslyAllowUnauthenticatedRequests"] = "true" } };
        var client = staging.Talk();
        client.Http.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.9");

        Assert.NotEmpty((await client.SayAsync("hi")).Messages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("👍")]
    [InlineData("\u202Eevil\u0000\u0007")]
    [InlineData("\uFFFD\uFFFE")]
    public async Task Post_OddText_IsAnsweredSensibly(string text)
    {
        var turn = await host.Talk().SayAsync(text);

        Assert.NotEmpty(turn.Text);
        Assert.Contains("myofascial release", turn.LastParagraph, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TextAsLongAsMayBe_IsAnswered()
    {
        var turn = await host.Talk().SayAsync(string.Concat(Enumerable.Repeat("my back hurts and ", 800)) + "what is myofascial release?");

        Assert.DoesNotContain("in a few sentences", turn.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(200_000)]
    public async Task Post_LongerText_IsAskedForInAFewSentences(int length)
    {
        var turn = await host.Talk().SayAsync($"{Weather(length)}what is myofascial release?");

        Assert.Equal(["unclear"], turn.Answered);
        Assert.Contains("in a few sentences", turn.Text, StringComparison.Ordinal);
        Assert.Contains("myofascial release", turn.LastParagraph, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I cannot hold my urine since this morning", "red-flag")]
    [InlineData("I want to kill myself", "crisis")]
    public async Task Post_DangerInTheMiddleOfALongText_IsAnsweredFirst(string danger, string kind)
    {
        var turn = await host.Talk().SayAsync($"{Weather(100_000)}{danger}. {Weather(100_000)}");

        Assert.Equal([kind], turn.Answered);
    }

    [Theory]
    [InlineData("{\"text\":\"what is myofascial release?\"}", "what-is-it")]
    [InlineData("{\"step\":99,\"evil\":[1,2,{}]}", "unclear")]
    [InlineData("{\"text\":{\"a\":1}}", "unclear")]
    [InlineData("\"what is myofascial release?\"", "what-is-it")]
    [InlineData("42", "unclear")]
    [InlineData("[]", "unclear")]
    public async Task Post_CardWithoutText_IsReadFromItsValueOrAnsweredSensibly(string value, string answered)
    {
        var client = host.Talk();
        var activity = client.Message(null);
        activity["value"] = JsonNode.Parse(value);
        activity["replyToId"] = "gone";

        Assert.Equal([answered], (await client.SendAsync(activity)).Answered);
    }

    [Fact]
    public async Task Post_UnknownType_IsAcceptedInSilence()
    {
        var client = host.Talk();

        Assert.Empty((await client.SendAsync(client.Activity("holiday", []))).Activities);
    }

    [Fact]
    public async Task Post_UnknownInvoke_Is501()
    {
        var client = host.Talk();
        var invoke = client.Activity("invoke", new JsonObject { ["name"] = "magic/do" });
        invoke.Remove("deliveryMode");
        using var response = await client.Http.PostAsJsonAsync(Path, invoke);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/ready")]
    public async Task Probes_AreHealthy(string path)
    {
        using var client = new HttpClient { BaseAddress = host.Address };

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Post_MentionsWhoseNamesHoldOneAnother_DoNotMakeTheTextGrow()
    {
        var client = host.Talk();
        var message = client.Message(new string('a', 10));
        message["entities"] = new JsonArray([.. Enumerable.Range(0, 4).Select(_ => new JsonObject
        {
            ["type"] = "mention", ["text"] = "a", ["mentioned"] = new JsonObject { ["id"] = "other", ["name"] = new string('a', 10) },
        })]);

        var turn = await client.SendAsync(message);

        Assert.DoesNotContain("in a few sentences", turn.Text, StringComparison.Ordinal);
    }

    private static string Weather(int length) => string.Concat(Enumerable.Repeat("the weather was fine and we went for a walk. ", length / 45));
}
