using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Conversations;

/// <summary>A message in another language is told so, in English, with something to press.</summary>
public sealed class OtherLanguageTests(BotHost host) : IClassFixture<BotHost>
{
    [Theory]
    [InlineData("¿Qué es la liberación miofascial y funciona para el dolor de espalda?")]
    [InlineData("Was ist denn das eigentlich und hilft mir das wirklich bei Rückenschmerzen?")]
    [InlineData("Qu'est-ce que la libération myofasciale et est-ce que cela marche vraiment?")]
    [InlineData("что такое миофасциальный релиз")]
    [InlineData("ما هو تحرير اللفافة العضلية")]
    public async Task It_is_told_kindly_that_the_bot_reads_English(string text)
    {
        var turn = await host.Talk().SayAsync(text);

        Assert.Equal("unrelated", turn.Kind);
        Assert.Contains("English", turn.Text, StringComparison.Ordinal);
        Assert.NotEmpty(turn.Buttons);
    }

    [Theory]
    [InlineData("wat is dat myo thing 4 backs")]
    [InlineData("sorry for my english, what mean myofascial release")]
    public async Task Broken_English_is_English(string text) =>
        Assert.DoesNotContain("only English", (await host.Talk().SayAsync(text)).Text, StringComparison.Ordinal);
}
