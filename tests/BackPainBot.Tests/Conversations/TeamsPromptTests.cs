using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Conversations;

/// <summary>In Teams a prompt has its question in the text and its choices as buttons on a card, which show in every scope.</summary>
public sealed class TeamsPromptTests(BotHost host) : IClassFixture<BotHost>
{
    [Fact]
    public async Task Choices_are_buttons_on_a_card_under_the_question()
    {
        var client = host.Talk("msteams");
        var check = await client.SayAsync("prepare for a visit");

        Assert.Equal(["Yes", "No"], Titles(check));

        var where = await client.SayAsync("No");

        Assert.StartsWith("Where does it hurt?", where.Messages[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["Lower back", "Middle back", "Upper back or neck", "All over"], Titles(where));

        where = await client.SayAsync("does it work?");

        Assert.Equal(["Lower back", "Middle back", "Upper back or neck", "All over"], Titles(where));
        Assert.Contains("trained in", where.LastParagraph, StringComparison.Ordinal);

        var pressed = client.Message(null);
        pressed["value"] = Action(where, 0)["data"]!.DeepClone();

        Assert.Contains("How long", (await client.SendAsync(pressed)).Text, StringComparison.Ordinal);
    }

    private static string[] Titles(BotTurn turn) => [.. Actions(turn).Select(action => action!["title"]!.GetValue<string>())];

    private static JsonNode Action(BotTurn turn, int index) => Actions(turn)[index]!;

    private static JsonArray Actions(BotTurn turn)
    {
        var card = Assert.Single(turn.Messages[^1]["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", card["contentType"]!.GetValue<string>());
        Assert.Null(turn.Messages[^1]["suggestedActions"]);
        return card["content"]!["actions"]!.AsArray();
    }
}
