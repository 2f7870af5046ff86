using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Bot;

/// <summary>Who joins is welcomed, once.</summary>
public sealed class WelcomeTests(BotHost host) : IClassFixture<BotHost>
{
    [Fact]
    public async Task A_user_who_joins_is_welcomed_once()
    {
        var client = host.Talk();

        Assert.Single((await client.JoinAsync()).Messages);
        Assert.Empty((await client.JoinAsync()).Messages);
    }

    [Fact]
    public async Task The_bot_joining_alone_welcomes_nobody()
    {
        var client = host.Talk();
        var turn = await client.SendAsync(client.Activity("conversationUpdate", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }) }));

        Assert.Empty(turn.Messages);
    }

    [Fact]
    public async Task In_a_Teams_channel_the_welcome_comes_when_the_bot_is_added()
    {
        var client = host.Talk("msteams");
        var added = client.Activity("conversationUpdate", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "someone" }) });
        added["conversation"]!["isGroup"] = true;

        Assert.Empty((await client.SendAsync(added)).Messages);

        added = client.Activity("conversationUpdate", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }) });
        added["conversation"]!["isGroup"] = true;

        Assert.Single((await client.SendAsync(added)).Messages);
    }

    [Fact]
    public async Task The_welcome_says_what_the_bot_is_and_ends_with_the_advice()
    {
        var turn = await host.Talk().JoinAsync();

        Assert.Contains("not a clinician", turn.Text, StringComparison.Ordinal);
        Assert.Contains("trained in", turn.LastParagraph, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clinics_privacy_notice_is_linked_when_configured()
    {
        await using var clinic = new BotHost { Settings = { ["Clinic:PrivacyNoticeUrl"] = "https://clinic.example/privacy" } };

        Assert.Contains("https://clinic.example/privacy", (await clinic.Talk().JoinAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_personal_Teams_chat_the_welcome_asks_Teams_nothing()
    {
        // Nothing listens at the service URL.
        Assert.Single((await host.Talk("msteams").JoinAsync()).Messages);
    }

    [Fact]
    public async Task On_the_Emulator_the_welcome_is_traced_like_any_turn()
    {
        var turn = await host.Talk().JoinAsync();

        Assert.Equal("conversation", turn.Kind);
        Assert.Equal(["greeting"], turn.Answered);
    }
}
