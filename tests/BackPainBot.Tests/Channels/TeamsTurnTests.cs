using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Channels;

/// <summary>What happens in Teams around a conversation, and what the bot makes of it.</summary>
public sealed class TeamsTurnTests(BotHost host) : IClassFixture<BotHost>, IAsyncLifetime
{
    private ConnectorStub _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorStub.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task Installation_and_members_that_come_at_once_are_greeted_once()
    {
        var client = Talk("personal");
        var installed = client.Activity("installationUpdate", new JsonObject { ["action"] = "add" });
        var joined = Added(client, TeamsClient.UserId, TeamsClient.BotId);
        var greetings = await Task.WhenAll(client.SendAsync(installed), client.SendAsync(joined));

        Assert.Single(greetings.SelectMany(calls => calls));
    }

    [Fact]
    public async Task A_page_that_loads_again_is_not_greeted_again()
    {
        var client = Talk("personal");
        await client.SendAsync(Added(client, TeamsClient.UserId, TeamsClient.BotId));

        Assert.Empty(await client.SendAsync(client.Activity("installationUpdate", new JsonObject { ["action"] = "add" })));
        Assert.Empty(await client.SendAsync(Added(client, TeamsClient.UserId, TeamsClient.BotId)));
    }

    [Fact]
    public async Task Who_removes_the_bot_is_forgotten_and_greeted_when_they_come_back()
    {
        var client = Talk("personal");
        await client.SendAsync(client.Activity("installationUpdate", new JsonObject { ["action"] = "add" }));
        await client.SayAsync("I have numbness between my legs");

        Assert.Empty(await client.SendAsync(client.Activity("installationUpdate", new JsonObject { ["action"] = "remove" })));

        var greeting = Assert.Single(await client.SendAsync(client.Activity("installationUpdate", new JsonObject { ["action"] = "add" })));

        Assert.DoesNotContain("checked now", Text(greeting), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upgrade_forgets_and_greets_nobody()
    {
        var client = Talk("personal");
        await client.SendAsync(client.Activity("installationUpdate", new JsonObject { ["action"] = "add" }));

        Assert.Empty(await client.SendAsync(client.Activity("installationUpdate", new JsonObject { ["action"] = "remove-upgrade" })));
        Assert.Empty(await client.SendAsync(client.Activity("installationUpdate", new JsonObject { ["action"] = "add-upgrade" })));
    }

    [Fact]
    public async Task Members_of_a_team_who_come_and_go_are_not_spoken_to()
    {
        var client = Talk("channel");

        Assert.Empty(await client.SendAsync(Added(client, "29:other")));
        Assert.Empty(await client.SendAsync(client.Activity("conversationUpdate", new JsonObject { ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "29:other" }) })));
    }

    [Theory]
    [InlineData("channelRenamed")]
    [InlineData("teamArchived")]
    public async Task What_happens_to_a_team_is_none_of_the_bots_business(string eventType)
    {
        var client = Talk("channel");
        var update = client.Activity("conversationUpdate", []);
        update["channelData"]!["eventType"] = eventType;

        Assert.Empty(await client.SendAsync(update));
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage")]
    [InlineData("messageUpdate", "undeleteMessage")]
    [InlineData("messageDelete", "softDeleteMessage")]
    public async Task Edits_and_deletions_are_not_answered(string type, string eventType)
    {
        var client = Talk("personal");
        await client.SayAsync("what is it");
        var change = client.Activity(type, new JsonObject { ["text"] = "does it work?" });
        change["channelData"]!["eventType"] = eventType;

        Assert.Empty(await client.SendAsync(change));
    }

    [Theory]
    [InlineData("reactionsAdded")]
    [InlineData("reactionsRemoved")]
    public async Task Reactions_are_not_answered(string member)
    {
        var client = Talk("personal");
        await client.SayAsync("what is it");

        Assert.Empty(await client.SendAsync(client.Activity("messageReaction", new JsonObject { [member] = new JsonArray(new JsonObject { ["type"] = "like" }), ["replyToId"] = "sent-1" })));
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task The_bots_mention_is_not_part_of_the_question(string scope)
    {
        var client = Talk(scope);
        var answer = Assert.Single(await client.SendAsync(client.Mentioning("what are trigger points?")));

        Assert.Contains("trigger points", Text(answer), StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(answer.Body["entities"]);
    }

    [Fact]
    public async Task A_mention_alone_is_answered_with_what_to_ask()
    {
        var client = Talk("channel");
        var answer = Assert.Single(await client.SendAsync(client.Mentioning("")));

        Assert.Contains("What is myofascial release?", answer.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_without_any_text_is_answered()
    {
        var client = Talk("channel");
        var message = client.Mentioning("");
        message.Remove("text");

        Assert.Single(await client.SendAsync(message));
    }

    [Fact]
    public async Task Others_who_are_mentioned_are_in_the_text_by_name()
    {
        var client = Talk("channel");
        var message = client.Mentioning("for <at>Robin Pain</at>: what are trigger points?");
        message["entities"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "mention", ["text"] = "<at>Robin Pain</at>", ["mentioned"] = new JsonObject { ["id"] = "29:robin", ["name"] = "Robin Pain" },
        });

        Assert.NotNull(Assert.Single(await client.SendAsync(message)).Body["entities"]);
    }

    [Theory]
    [InlineData("<attachment id=\"1\"></attachment>")]
    [InlineData("\n<span class=\"inline-compose-card\" itemid=\"0\">\n  <span content=\"0\"></span>\n</span>\n")]
    public async Task A_card_that_is_inserted_is_no_text(string text)
    {
        var client = Talk("personal");
        var message = client.Activity("message", new JsonObject { ["text"] = text, ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive" }) });

        Assert.Contains("only text", Text(Assert.Single(await client.SendAsync(message))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_no_mention_where_no_entity_says_so()
    {
        var client = Talk("personal");
        var answer = Assert.Single(await client.SayAsync("Back Pain: does myofascial release work?"));

        Assert.NotNull(answer.Body["entities"]);
    }

    [Theory]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"gone"}}""")]
    [InlineData("task/fetch", """{"data":{}}""")]
    [InlineData("task/submit", """{"data":{}}""")]
    public async Task Cards_that_are_not_the_bots_get_a_word_and_the_advice(string name, string value)
    {
        var (status, body) = await Talk("personal").InvokeAsync(name, JsonNode.Parse(value));

        Assert.Equal(200, status);
        Assert.Contains("trained in", body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("tab/fetch")]
    [InlineData("something/else")]
    public async Task Invokes_that_are_unknown_are_not_implemented(string name)
    {
        var (status, _) = await Talk("personal").InvokeAsync(name, new JsonObject());

        Assert.Equal(501, status);
    }

    [Fact]
    public async Task A_button_that_is_pressed_twice_is_answered_twice()
    {
        var client = Talk("personal");
        var answer = Assert.Single(await client.SayAsync("what is it"));
        var title = answer.Body["attachments"]![0]!["content"]!["actions"]![0]!["title"]!.GetValue<string>();

        Assert.Single(await client.PressAsync(answer, title));
        Assert.Single(await client.PressAsync(answer, title));
    }

    private static JsonObject Added(TeamsClient client, params string[] ids) =>
        client.Activity("conversationUpdate", new JsonObject { ["membersAdded"] = new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = id })]) });

    private static string Text(ConnectorCall call) => call.Body["text"]!.GetValue<string>();

    private TeamsClient Talk(string scope) => new(new HttpClient { BaseAddress = host.Address }, _connector, scope);
}
