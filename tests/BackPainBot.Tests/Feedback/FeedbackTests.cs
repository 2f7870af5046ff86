using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Feedback;

/// <summary>Votes land as counters by topic, from wherever they come, and staff can read them.</summary>
public sealed class FeedbackTests(BotHost host) : IClassFixture<BotHost>, IAsyncLifetime
{
    private ConnectorStub _connector = null!;
    private Dictionary<string, (long Helpful, long NotHelpful)> _before = null!;

    public async Task InitializeAsync()
    {
        _connector = await ConnectorStub.StartAsync();
        _before = Counts(await ReportAsync(host));
    }

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Theory]
    [InlineData("""{"feedbackText":"short"}""")]
    [InlineData("short")]
    [InlineData("{not json")]
    public async Task A_vote_in_Teams_is_on_the_answer_that_it_replies_to(string written)
    {
        var client = Talk();
        var first = Assert.Single(await client.SayAsync("what are trigger points?"));
        await client.SayAsync("does it work?");
        var (status, body) = await client.InvokeAsync("message/submitAction", Reaction("like", written), first.Id);

        Assert.Equal(200, status);
        Assert.Equal("{}", body!.ToJsonString());
        Assert.Equal("""[{"topic":"trigger-points","helpful":1,"notHelpful":0}]""", (await ReportAsync())["topics"]!.ToJsonString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    public async Task A_vote_that_names_no_known_answer_is_on_the_last_one(string? replyToId)
    {
        var client = Talk();
        await client.SayAsync("what is it and does it work?");
        await client.InvokeAsync("message/submitAction", Reaction("dislike", ""), replyToId);

        Assert.Equal(
            """[{"topic":"does-it-work","helpful":0,"notHelpful":1},{"topic":"what-is-it","helpful":0,"notHelpful":1}]""",
            (await ReportAsync())["topics"]!.ToJsonString());
    }

    [Fact]
    public async Task A_vote_on_what_was_forgotten_is_taken_and_counts_for_nothing()
    {
        var client = Talk();
        var answer = Assert.Single(await client.SayAsync("what are trigger points?"));
        await client.SayAsync("forget me");
        var (status, _) = await client.InvokeAsync("message/submitAction", Reaction("like", ""), answer.Id);

        Assert.Equal(200, status);
        Assert.Empty((await ReportAsync())["topics"]!.AsArray());
    }

    [Fact]
    public async Task Many_votes_at_once_are_all_counted()
    {
        var clients = Enumerable.Range(0, 12).Select(_ => Talk()).ToList();
        await Task.WhenAll(clients.Select(async client =>
        {
            await client.SayAsync("does it work?");
            await client.InvokeAsync("message/submitAction", Reaction("like", ""));
        }));

        Assert.Equal("""[{"topic":"does-it-work","helpful":12,"notHelpful":0}]""", (await ReportAsync())["topics"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"maybe"}}""")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""[1]""")]
    [InlineData("null")]
    public async Task What_is_no_vote_is_not_implemented(string value)
    {
        var client = Talk();
        await client.SayAsync("does it work?");
        var (status, _) = await client.InvokeAsync("message/submitAction", JsonNode.Parse(value));

        Assert.Equal(501, status);
        Assert.Empty((await ReportAsync())["topics"]!.AsArray());
    }

    [Fact]
    public async Task A_second_delivery_of_a_vote_is_not_counted()
    {
        var client = Talk();
        await client.SayAsync("does it work?");
        var invoke = client.Activity("invoke", new JsonObject { ["name"] = "message/submitAction", ["value"] = Reaction("like", "") });
        using var http = new HttpClient { BaseAddress = host.Address };
        for (var i = 0; i < 2; i++)
        {
            using var response = await http.PostAsJsonAsync("/api/messages", invoke);
            Assert.Equal("{}", await response.Content.ReadAsStringAsync());
        }

        Assert.Equal("""[{"topic":"does-it-work","helpful":1,"notHelpful":0}]""", (await ReportAsync())["topics"]!.ToJsonString());
    }

    [Theory]
    [InlineData("LikeAction", "like:does-it-work", """[{"topic":"does-it-work","helpful":1,"notHelpful":0}]""")]
    [InlineData("DislikeAction", "dislike:what-is-it,does-it-work", """[{"topic":"does-it-work","helpful":0,"notHelpful":1},{"topic":"what-is-it","helpful":0,"notHelpful":1}]""")]
    [InlineData("LikeAction", "like:session", "[]")]
    [InlineData("LikeAction", "like:made-up", "[]")]
    [InlineData("LikeAction", null, "[]")]
    [InlineData("ShareAction", "like:does-it-work", "[]")]
    public async Task A_vote_in_Web_Chat_is_on_what_its_action_names_and_was_answered(string type, string? id, string expected)
    {
        var client = host.Talk("webchat");
        await client.SayAsync("what is it and does it work?");
        var action = new JsonObject { ["type"] = "https://schema.org/" + type, ["@type"] = type };
        if (id is not null)
        {
            action["@id"] = id;
        }

        var turn = await client.SendAsync(client.Activity("event", new JsonObject { ["name"] = "webchat:activity-status/feedback", ["entities"] = new JsonArray(action) }));

        Assert.Empty(turn.Activities);
        Assert.Equal(expected, (await ReportAsync())["topics"]!.ToJsonString());
    }

    [Fact]
    public async Task A_typed_vote_is_on_the_last_answer_and_its_words_are_not_kept()
    {
        var client = host.Talk();
        await client.SayAsync("does it work?");
        await client.SayAsync("give feedback");
        var more = await client.SayAsync("no");

        Assert.Contains("I don't keep your words", more.Text, StringComparison.Ordinal);

        await client.SayAsync("it was too long for me");
        var report = await ReportAsync();

        Assert.Equal("""[{"topic":"does-it-work","helpful":0,"notHelpful":1}]""", report["topics"]!.ToJsonString());
        Assert.Empty(report["words"]!.AsArray());
    }

    [Fact]
    public async Task Words_are_kept_where_configured_and_the_user_is_told()
    {
        await using var keeping = new BotHost { Settings = { ["Feedback:KeepWords"] = "true", ["Feedback:WordsDays"] = "7" } };
        var client = keeping.Talk();
        await client.SayAsync("does it work?");
        await client.SayAsync("give feedback");

        Assert.Contains("for 7 days", (await client.SayAsync("no")).Text, StringComparison.Ordinal);

        await client.SayAsync("it was too long for me");
        var words = Assert.Single((await ReportAsync(keeping))["words"]!.AsArray())!;

        Assert.Equal("it was too long for me", words["words"]!.GetValue<string>());
        Assert.Equal("[\"does-it-work\"]", words["topics"]!.ToJsonString());
        Assert.False(words["helpful"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Votes_outlast_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("votes");
        try
        {
            await using (var before = new BotHost { Settings = { ["Storage:Folder"] = folder.FullName } })
            {
                var client = before.Talk("webchat");
                await client.SayAsync("does it work?");
                await client.SendAsync(client.Activity("event", new JsonObject
                {
                    ["name"] = "webchat:activity-status/feedback", ["entities"] = new JsonArray(new JsonObject { ["type"] = "x", ["@type"] = "LikeAction", ["@id"] = "like:does-it-work" }),
                }));
            }

            await using var after = new BotHost { Settings = { ["Storage:Folder"] = folder.FullName } };

            Assert.Equal("""[{"topic":"does-it-work","helpful":1,"notHelpful":0}]""", (await ReportAsync(after))["topics"]!.ToJsonString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Outside_Development_only_the_key_opens_the_report()
    {
        const string Key = "a-key-of-this-test-0123456789";
        await using var production = new BotHost { Settings = { ["environment"] = "Production", ["Feedback:Key"] = Key } };
        using var http = new HttpClient { BaseAddress = production.Address };

        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/feedback")).StatusCode);

        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key[..^1]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/feedback")).StatusCode);

        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        using var response = await http.GetAsync("/feedback");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Without_a_key_nobody_reads_outside_Development()
    {
        await using var production = new BotHost { Settings = { ["environment"] = "Production" } };
        using var http = new HttpClient { BaseAddress = production.Address };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer ");

        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/feedback")).StatusCode);
    }

    private static JsonObject Reaction(string reaction, string written) => new()
    {
        ["actionName"] = "feedback",
        ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = written },
    };

    private static async Task<JsonNode> ReportAsync(BotHost host)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        return JsonNode.Parse(await http.GetStringAsync("/feedback"))!;
    }

    private static Dictionary<string, (long Helpful, long NotHelpful)> Counts(JsonNode report) => report["topics"]!.AsArray().ToDictionary(
        topic => topic!["topic"]!.GetValue<string>(), topic => (topic!["helpful"]!.GetValue<long>(), topic["notHelpful"]!.GetValue<long>()));

    /// <summary>What this test has added to the report.</summary>
    private async Task<JsonNode> ReportAsync()
    {
        var report = await ReportAsync(host);
        foreach (var topic in report["topics"]!.AsArray().ToList())
        {
            var (helpful, notHelpful) = _before.GetValueOrDefault(topic!["topic"]!.GetValue<string>());
            topic["helpful"] = topic["helpful"]!.GetValue<long>() - helpful;
            topic["notHelpful"] = topic["notHelpful"]!.GetValue<long>() - notHelpful;
            if (topic["helpful"]!.GetValue<long>() + topic["notHelpful"]!.GetValue<long>() == 0)
            {
                report["topics"]!.AsArray().Remove(topic);
            }
        }

        return report;
    }

    private TeamsClient Talk() => new(new HttpClient { BaseAddress = host.Address }, _connector, "personal");
}
