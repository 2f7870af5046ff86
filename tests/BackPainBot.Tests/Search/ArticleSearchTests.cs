using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Search;

/// <summary>"Find in the article", as Teams asks it while somebody types.</summary>
public sealed class ArticleSearchTests(BotHost host) : IClassFixture<BotHost>, IAsyncLifetime
{
    private ConnectorStub _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorStub.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task The_first_run_lists_every_topic()
    {
        var results = await FindAsync(Query("initialRun", "true"));

        Assert.Equal(12, results.Count);
        Assert.Equal("What is myofascial release?", Title(results[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_search_lists_every_topic(string text) => Assert.Equal(12, (await FindAsync(text)).Count);

    [Theory]
    [InlineData("trig", "What are trigger points?")]
    [InlineData("tr", "What are trigger points?")]
    [InlineData("trigger po", "What are trigger points?")]
    [InlineData("pregnancy", "The article doesn't say")]
    [InlineData("does it acutally work??", "Does it work for back pain?")]
    [InlineData("what happens at an appointment", "What happens in a session?")]
    [InlineData("who shoud i go to", null)]
    public async Task What_is_typed_so_far_is_understood(string text, string? expected)
    {
        var results = await FindAsync(text);

        Assert.NotEmpty(results);
        if (expected is not null)
        {
            Assert.Equal(expected, Title(results[0]));
        }
    }

    [Fact]
    public async Task Passages_are_found_too() =>
        Assert.Contains(await FindAsync("widespread"), result => Title(result).EndsWith("passage 3", StringComparison.Ordinal));

    [Fact]
    public async Task Two_questions_find_both_answers_first()
    {
        var results = await FindAsync("what is it and does it work?");

        Assert.Equal(["What is myofascial release?", "Does it work for back pain?"], results.Take(2).Select(Title));
    }

    [Theory]
    [InlineData("zzzzqq")]
    [InlineData("?!")]
    [InlineData("\u0000\u202e")]
    public async Task Odd_searches_find_nothing(string text) => Assert.Empty(await FindAsync(text));

    [Fact]
    public async Task An_endless_search_is_answered() => await FindAsync(new string('a', 50_000) + " does it work");

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"parameters":[null]}""")]
    [InlineData("""{"parameters":[{"name":"text","value":{"a":1}}],"queryOptions":{"skip":-5,"count":-1}}""")]
    public async Task Forged_queries_are_answered(string value)
    {
        var (status, body) = await Talk().InvokeAsync("composeExtension/query", JsonNode.Parse(value));

        Assert.Equal(200, status);
        Assert.Equal("result", body!["composeExtension"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var all = await FindAsync("");
        var second = Query("text", "");
        second["queryOptions"] = new JsonObject { ["skip"] = 5, ["count"] = 5 };

        Assert.Equal(all.Skip(5).Take(5).Select(Title), (await FindAsync(second)).Select(Title));
    }

    [Fact]
    public async Task Every_card_answers_cites_and_ends_with_the_advice()
    {
        var results = await FindAsync("");
        foreach (var result in results.Concat(await FindAsync("p")))
        {
            Assert.Equal("application/vnd.microsoft.card.adaptive", result["contentType"]!.GetValue<string>());
            Assert.Equal("application/vnd.microsoft.card.thumbnail", result["preview"]!["contentType"]!.GetValue<string>());
            Assert.NotEmpty(result["preview"]!["content"]!["text"]!.GetValue<string>());
            Assert.Equal("1.5", result["content"]!["version"]!.GetValue<string>());
            var text = result["content"]!["body"]!.AsArray().Select(element => element!["text"]!.GetValue<string>()).ToList();
            Assert.Contains(text, line => line.Contains("Brent A. Bauer, M.D.", StringComparison.Ordinal)
                && line.Contains("Mayo Clinic", StringComparison.Ordinal) && line.Contains("April 13, 2023", StringComparison.Ordinal));
            Assert.Contains("trained in", text[^1], StringComparison.Ordinal);
            Assert.Contains(text, line => line.StartsWith("[1] [", StringComparison.Ordinal) || line.Contains("Mayo Clinic", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("patient has numbness between the legs and can't pee", "emergency")]
    [InlineData("they want to kill themselves because of the pain", "988")]
    public async Task A_red_flag_finds_the_urgent_advice_and_nothing_else(string text, string expected)
    {
        var result = Assert.Single(await FindAsync(text));
        var card = result["content"]!.ToJsonString();

        Assert.Equal("Urgent advice first", Title(result));
        Assert.Contains(expected, card, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("not from the article", card, StringComparison.Ordinal);
        Assert.Contains("if a clinician", result["content"]!["body"]!.AsArray()[^1]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_article_is_silent_about_is_said_and_the_nearest_offered()
    {
        var results = await FindAsync("is it safe during pregnancy");
        var body = results[0]["content"]!["body"]!.AsArray();

        Assert.Equal("The article doesn't say", Title(results[0]));
        Assert.Equal("Ask your doctor first.", body[^2]!["text"]!.GetValue<string>());
        Assert.True(results.Count > 1);
    }

    [Fact]
    public async Task The_warning_signs_are_found() => Assert.Equal("What are the warning signs?", Title((await FindAsync("what are the red flags?"))[0]));

    [Fact]
    public async Task A_result_that_is_chosen_is_its_card()
    {
        foreach (var result in await FindAsync(""))
        {
            var (status, body) = await Talk().InvokeAsync("composeExtension/selectItem", result["preview"]!["content"]!["tap"]!["value"]!.DeepClone());
            var chosen = Assert.Single(body!["composeExtension"]!["attachments"]!.AsArray())!;

            Assert.Equal(200, status);
            Assert.Equal(result["content"]!.ToJsonString(), chosen["content"]!.ToJsonString());
        }
    }

    [Theory]
    [InlineData("""{"id":"topic/made-up"}""")]
    [InlineData("""{"id":"passage/7"}""")]
    [InlineData("""{"id":"passage/-1"}""")]
    [InlineData("""{"id":"urgent/99"}""")]
    [InlineData("""{"id":"silent/"}""")]
    [InlineData("""{"id":"none"}""")]
    [InlineData("{}")]
    [InlineData("\"x\"")]
    public async Task A_choice_of_nothing_gives_nothing(string value)
    {
        var (status, body) = await Talk().InvokeAsync("composeExtension/selectItem", JsonNode.Parse(value));

        Assert.Equal(200, status);
        Assert.Empty(body!["composeExtension"]!["attachments"]!.AsArray());
    }

    [Fact]
    public async Task A_search_says_nothing_into_the_conversation_and_leaves_no_trace_in_it()
    {
        var client = Talk();
        await client.InvokeAsync("composeExtension/query", Query("text", "does it work"));

        Assert.Empty(_connector.Take());
        Assert.Single(await client.SendAsync(client.Activity("installationUpdate", new JsonObject { ["action"] = "add" })));
    }

    private static JsonObject Query(string name, string value) => new()
    {
        ["commandId"] = "findInArticle",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = name, ["value"] = value }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };

    private static string Title(JsonNode result) => result["preview"]!["content"]!["title"]!.GetValue<string>();

    private Task<IReadOnlyList<JsonNode>> FindAsync(string text) => FindAsync(Query("text", text));

    private async Task<IReadOnlyList<JsonNode>> FindAsync(JsonObject query)
    {
        var (status, body) = await Talk().InvokeAsync("composeExtension/query", query);
        Assert.Equal(200, status);
        Assert.Equal("list", body!["composeExtension"]!["attachmentLayout"]!.GetValue<string>());
        return [.. body["composeExtension"]!["attachments"]!.AsArray().Select(result => result!)];
    }

    private TeamsClient Talk() => new(new HttpClient { BaseAddress = host.Address }, _connector, "personal") { Conversation = $"a:{Guid.NewGuid():n}" };
}
