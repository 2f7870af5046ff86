using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Conversations;

/// <summary>What is configured of the clinic is told to who asks for a person; where people sit at a desk, the conversation is handed to them.</summary>
public sealed class HandoffTests
{
    [Fact]
    public async Task A_phone_without_a_name_is_told()
    {
        await using var host = new BotHost { Settings = { ["Clinic:Phone"] = "+1 555 0100" } };

        Assert.Contains("+1 555 0100", (await host.Talk().SayAsync("talk to a person")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_alone_leaves_no_empty_list_and_no_card()
    {
        await using var host = new BotHost { Settings = { ["Clinic:Name"] = "Hill Clinic" } };
        var turn = await host.Talk().SayAsync("talk to a person");

        Assert.Contains("Hill Clinic", turn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", turn.Text, StringComparison.Ordinal);
        Assert.Null(turn.Messages[^1]["attachments"]);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    [InlineData("msteams")]
    public async Task The_clinics_card_calls_and_books(string channel)
    {
        await using var host = new BotHost
        {
            Settings = { ["Clinic:Name"] = "Hill Clinic", ["Clinic:Phone"] = "+1 (555) 0100", ["Clinic:BookingUrl"] = "https://hill.example/book", ["Clinic:Hours"] = "Mon to Fri 9 to 5" },
        };
        var turn = await host.Talk(channel).SayAsync("talk to a person");
        var card = turn.Messages[0]["attachments"]![0]!["content"]!;

        Assert.Equal("Hill Clinic", card["body"]![0]!["text"]!.GetValue<string>());
        Assert.Equal(
            [("Action.OpenUrl", "Call +1 (555) 0100", "tel:+15550100"), ("Action.OpenUrl", "Book online", "https://hill.example/book")],
            card["actions"]!.AsArray().Select(action => (action!["type"]!.GetValue<string>(), action["title"]!.GetValue<string>(), action["url"]!.GetValue<string>())));
        Assert.Contains("Mon to Fri 9 to 5", turn.Text, StringComparison.Ordinal);
        Assert.Contains("trained in", turn.LastParagraph, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    public async Task A_yes_hands_the_conversation_over_with_what_was_said(string channel)
    {
        await using var host = new BotHost { Settings = { ["Clinic:Desk"] = "true" } };
        var client = host.Talk(channel);
        await client.SayAsync("does it work?");

        Assert.Contains("They will see this conversation", (await client.SayAsync("talk to a person")).Text, StringComparison.Ordinal);

        var turn = await client.SayAsync("yes");
        var handoff = Assert.Single(turn.Activities, activity => activity["type"]!.GetValue<string>() == "event");

        Assert.Equal("handoff.initiate", handoff["name"]!.GetValue<string>());
        var attachment = Assert.Single(handoff["attachments"]!.AsArray())!;
        Assert.Equal("Transcript", attachment["name"]!.GetValue<string>());
        var said = attachment["content"]!["activities"]!.AsArray();
        Assert.Equal("does it work?", said[0]!["text"]!.GetValue<string>());
        Assert.Equal("user", said[0]!["from"]!["id"]!.GetValue<string>());
        Assert.Contains("Short answer", said[1]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("bot", said[1]!["from"]!["id"]!.GetValue<string>());
        Assert.Contains("handed you over", turn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_hands_nothing_over()
    {
        await using var host = new BotHost { Settings = { ["Clinic:Desk"] = "true" } };
        var client = host.Talk();
        await client.SayAsync("talk to a person");

        Assert.DoesNotContain((await client.SayAsync("no")).Activities, activity => activity["type"]!.GetValue<string>() == "event");
    }

    [Fact]
    public async Task What_was_forgotten_is_not_handed_over()
    {
        await using var host = new BotHost { Settings = { ["Clinic:Desk"] = "true" } };
        var client = host.Talk();
        await client.SayAsync("my secret is a sore back, does it work?");
        await client.SayAsync("forget me");
        await client.SayAsync("talk to a person");
        var handoff = (await client.SayAsync("yes")).Activities.Single(activity => activity["type"]!.GetValue<string>() == "event");

        Assert.DoesNotContain("my secret", handoff.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Teams_nobody_is_handed_over()
    {
        await using var host = new BotHost { Settings = { ["Clinic:Desk"] = "true", ["Clinic:Phone"] = "+1 555 0100" } };
        var client = host.Talk("msteams");

        Assert.DoesNotContain("hand you over", (await client.SayAsync("talk to a person")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await client.SayAsync("yes")).Activities, activity => activity["type"]!.GetValue<string>() == "event");
    }
}
