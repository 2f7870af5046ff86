using System.Text.Json;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Channels;

/// <summary>What goes over the wire to Teams, field by field, for every kind of activity that the bot sends there.</summary>
public sealed class TeamsWireTests(BotHost host) : IClassFixture<BotHost>, IAsyncLifetime
{
    private ConnectorStub _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorStub.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task An_answer_is_Markdown_with_marks_the_citation_entity_thumbs_and_buttons_on_a_card()
    {
        var client = Talk("channel");
        var call = Assert.Single(await client.SendAsync(client.Mentioning("does it work?")));
        var body = call.Body;

        Assert.Equal("POST", call.Method);
        Assert.Equal($"/v3/conversations/{Uri.EscapeDataString(client.Conversation)}/activities/in-1", call.Target);
        AssertMembers(body, "type", "channelId", "serviceUrl", "conversation", "from", "recipient", "replyToId", "text", "textFormat", "locale", "entities", "attachments", "channelData", "inputHint");
        Assert.Equal("message", Text(body, "type"));
        Assert.Equal("in-1", Text(body, "replyToId"));
        Assert.Equal("markdown", Text(body, "textFormat"));
        Assert.Equal(TeamsClient.BotId, Text(body["from"]!, "id"));
        Assert.Equal(TeamsClient.UserId, Text(body["recipient"]!, "id"));
        Assert.Equal(client.Conversation, Text(body["conversation"]!, "id"));
        Assert.Contains("[1]", Text(body, "text"), StringComparison.Ordinal);
        Assert.DoesNotContain("[1]:", Text(body, "text"), StringComparison.Ordinal);
        Assert.Equal("""{"feedbackLoop":{"type":"default"}}""", body["channelData"]!.ToJsonString());
        AssertCitations(Assert.Single(body["entities"]!.AsArray())!.AsObject(), Text(body, "text"));
        AssertButtons(body, ["Why are there so few studies?"]);
        AssertNothingEmpty(body);
    }

    [Theory]
    [InlineData("what is it")]
    [InlineData("what are trigger points")]
    [InlineData("what happens in a session")]
    [InlineData("how does it help")]
    [InlineData("what is it and does it work?")]
    public async Task Every_citation_entity_has_Teams_exact_form(string question)
    {
        var call = Assert.Single(await Talk("personal").SayAsync(question));

        AssertCitations(Assert.Single(call.Body["entities"]!.AsArray())!.AsObject(), Text(call.Body, "text"));
        AssertNothingEmpty(call.Body);
    }

    [Fact]
    public async Task The_welcome_has_no_citation_and_no_thumbs()
    {
        var client = Talk("personal");
        var call = Assert.Single(await client.SendAsync(client.Activity("installationUpdate", new JsonObject { ["action"] = "add" })));

        AssertMembers(call.Body, "type", "channelId", "serviceUrl", "conversation", "from", "recipient", "replyToId", "text", "textFormat", "locale", "attachments", "inputHint");
        AssertNothingEmpty(call.Body);
    }

    [Fact]
    public async Task A_plain_question_in_a_personal_chat_has_suggested_actions_that_say_what_they_show()
    {
        var call = Assert.Single(await Talk("personal").SayAsync("give feedback"));
        var actions = call.Body["suggestedActions"]!["actions"]!.AsArray();

        Assert.Null(call.Body["attachments"]);
        Assert.Equal(["Yes", "No"], actions.Select(action => Text(action!, "title")));
        Assert.All(actions, action => Assert.Equal(("imBack", Text(action!, "title")), (Text(action!, "type"), Text(action!, "value"))));
        AssertNothingEmpty(call.Body);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task A_plain_question_elsewhere_has_its_buttons_on_a_card(string scope)
    {
        var client = Talk(scope);
        var call = Assert.Single(await client.SendAsync(client.Mentioning("give feedback")));

        AssertButtons(call.Body, ["Yes", "No"]);
        AssertNothingEmpty(call.Body);
    }

    [Fact]
    public async Task The_visits_notes_take_the_place_of_the_card_whose_button_was_pressed()
    {
        var client = Talk("personal");
        var review = await ReviewAsync(client);
        var calls = await client.PressAsync(review, "That's right");

        Assert.Equal(["PUT", "POST"], calls.Select(call => call.Method));
        Assert.Equal($"/v3/conversations/{Uri.EscapeDataString(client.Conversation)}/activities/{review.Id}", calls[0].Target);
        Assert.Equal(review.Id, Text(calls[0].Body, "id"));
        var card = Assert.Single(calls[0].Body["attachments"]!.AsArray())!["content"]!;
        Assert.Equal("1.5", Text(card, "version"));
        Assert.Null(card["actions"]);
        Assert.Contains("lower back", card.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        AssertNothingEmpty(calls[0].Body);
    }

    [Theory]
    [InlineData(501)]
    [InlineData(404)]
    public async Task Where_messages_cannot_be_changed_the_notes_are_a_new_message(int status)
    {
        var client = Talk("personal");
        var review = await ReviewAsync(client);
        _connector.UpdateStatus = status;
        var calls = await client.PressAsync(review, "That's right");

        Assert.Equal(["POST", "POST"], calls.Select(call => call.Method));
        Assert.NotNull(calls[0].Body["attachments"]);
        Assert.Contains("trained in", Text(calls[1].Body, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Playgrounds_buttons_carry_data_alone()
    {
        var client = host.Talk("msteams");
        var message = client.Message("what is it");
        message["serviceUrl"] = "http://localhost:56150/_connector";
        var card = (await client.SendAsync(message)).Messages[^1]["attachments"]![0]!["content"]!;

        Assert.All(card["actions"]!.AsArray(), action => Assert.Equal($$"""{"text":"{{Text(action!, "title")}}"}""", action!["data"]!.ToJsonString()));
    }

    private static async Task<ConnectorCall> ReviewAsync(TeamsClient client)
    {
        foreach (var text in (string[])["prepare for a visit", "no", "lower back", "3 weeks", "6"])
        {
            await client.SayAsync(text);
        }

        return Assert.Single(await client.SayAsync("yes"));
    }

    /// <summary>As Teams documents the entity: one claim a mark, in order, everything within its limits, nothing else.</summary>
    private static void AssertCitations(JsonObject entity, string text)
    {
        AssertMembers(entity, "type", "@type", "@context", "@id", "citation");
        Assert.Equal("https://schema.org/Message", Text(entity, "type"));
        Assert.Equal("Message", Text(entity, "@type"));
        Assert.Equal("https://schema.org", Text(entity, "@context"));
        Assert.Equal("", Text(entity, "@id"));
        var claims = entity["citation"]!.AsArray();
        Assert.InRange(claims.Count, 1, 6);
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i]!.AsObject();
            AssertMembers(claim, "@type", "position", "appearance");
            Assert.Equal("Claim", Text(claim, "@type"));
            Assert.Equal(JsonValueKind.Number, claim["position"]!.GetValueKind());
            Assert.Equal($"{i + 1}", claim["position"]!.ToJsonString());
            Assert.Contains($"[{i + 1}]", text, StringComparison.Ordinal);
            var appearance = claim["appearance"]!.AsObject();
            AssertMembers(appearance, "@type", "name", "url", "abstract");
            Assert.Equal("DigitalDocument", Text(appearance, "@type"));
            Assert.InRange(Text(appearance, "name").Length, 1, 80);
            Assert.InRange(Text(appearance, "abstract").Length, 1, 160);
            Assert.StartsWith("https://", Text(appearance, "url"), StringComparison.Ordinal);
            Assert.Matches(@"passage \d$", Text(appearance, "name"));
        }
    }

    /// <summary>One card whose buttons Teams shows as said, in exactly the words that they show.</summary>
    private static void AssertButtons(JsonObject body, string[] titles)
    {
        Assert.Null(body["suggestedActions"]);
        var attachment = Assert.Single(body["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", Text(attachment, "contentType"));
        var card = attachment["content"]!;
        Assert.Equal("AdaptiveCard", Text(card, "type"));
        Assert.Equal("1.5", Text(card, "version"));
        var actions = card["actions"]!.AsArray();
        Assert.All(titles, title => Assert.Contains(title, actions.Select(action => Text(action!, "title"))));
        Assert.All(actions, action =>
        {
            var title = Text(action!, "title");
            Assert.Equal("Action.Submit", Text(action!, "type"));
            Assert.Equal(title, Text(action!["data"]!, "text"));
            Assert.Equal("messageBack", Text(action["data"]!["msteams"]!, "type"));
            Assert.Equal(title, Text(action["data"]!["msteams"]!, "text"));
            Assert.Equal(title, Text(action["data"]!["msteams"]!, "displayText"));
        });
    }

    private static void AssertMembers(JsonObject json, params string[] allowed) => Assert.Empty(json.Select(member => member.Key).Except(allowed));

    /// <summary>The protocol wants no empty texts and arrays; the citation's @id is the one that must be there.</summary>
    private static void AssertNothingEmpty(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (key, member) in json.Where(member => member.Key != "@id"))
                {
                    Assert.False(member is null or JsonArray { Count: 0 } || (member.GetValueKind() == JsonValueKind.String && member.GetValue<string>().Length == 0), $"{key} is empty");
                    AssertNothingEmpty(member);
                }

                break;
            case JsonArray items:
                Assert.All(items, AssertNothingEmpty);
                break;
        }
    }

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    private TeamsClient Talk(string scope) => new(new HttpClient { BaseAddress = host.Address }, _connector, scope);
}
