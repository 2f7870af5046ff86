using BackPainBot.Bot;
using BackPainBot.Tests.Support;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Bot;

/// <summary>What a conversation keeps has a bound, however long it goes on and whatever is said in it.</summary>
public sealed class DocumentSizeTests
{
    /// <summary>As long as the bot reads, and three bytes a character.</summary>
    private static readonly string Endless = string.Concat(Enumerable.Repeat("背中が痛い ", 2_600));

    private static readonly string[] Script =
    [
        "what is myofascial release?", "give me the tour", "next", "next", "does it hurt?", "next", "next", "prepare for a visit", "no", "lower back", Endless, "7", "yes", "give feedback", Endless,
        "does it work?", "how much does it cost?", "is it like massage or surgery?", "talk to a person", "no", "how do I find a therapist?", "why?", "who wrote this?", "prepare for a visit", "no", "lower back",
    ];

    [Theory]
    [InlineData("false", 32)]
    [InlineData("true", 80)]
    public async Task A_conversations_document_stays_within_its_bound(string desk, int kilobytes)
    {
        await using var host = new BotHost { Settings = { ["Clinic:Desk"] = desk } };
        var client = host.Talk("webchat");
        await client.JoinAsync();
        for (var turn = 0; turn < Script.Length + TurnLedger.IdLimit; turn++)
        {
            var message = client.Message(turn < Script.Length ? Script[turn] : "why?");
            message["id"] = $"{turn:d3}{new string('背', 125)}";
            await client.SendAsync(message);
        }

        var key = $"webchat/conversations/{client.Conversation}";
        var document = (IDictionary<string, object>)(await host.Services.GetRequiredService<IStorage>().ReadAsync([key]))[key];

        Assert.InRange(BotFrameworkJson.WriteState(document).Length, 1, kilobytes * 1024);
    }
}
