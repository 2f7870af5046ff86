using BackPainBot.Bot;
using BackPainBot.Recognition;
using BackPainBot.Safety;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Safety;

/// <summary>Messages that no person writes, or that arrive broken, through the whole understanding.</summary>
public sealed class AwkwardMessageTests(BotHost host) : IClassFixture<BotHost>
{
    private const int Longest = 100_000;

    public static TheoryData<string> Meaningless { get; } =
    [
        "",
        " \t\r\n",
        "\0",
        "\ud83d\ude00",
        "\ud800",
        "\udc00\ud800",
        "\u0001\u0002\u001b[31m\u0007",
        "\u202e\u202d\u200f\u202c",
        "\u0301\u0302\u0303",
        "...?!,;:()--",
        "'''''",
        new(',', Longest),
        new('.', Longest),
        new('\'', Longest),
        new('-', Longest),
        new('a', Longest),
        new('7', Longest),
        new('\ud83d', Longest),
        new('\u0301', Longest),
        Repeat("\ud83d\ude00"),
        Repeat("a1"),
        Repeat("a. "),
        Repeat("qwrt "),
        Repeat("\u05e9\u05dc\u05d5\u05dd "),
        Repeat("\u4ec0\u4e48"),
    ];

    [Theory]
    [MemberData(nameof(Meaningless))]
    public void Understand_Meaningless_IsNoRedFlag(string text) => Assert.Null(Understand(text).Safety);

    [Theory]
    [InlineData("I CAN'T PEE!!!!!!")]
    [InlineData("i c\u0301a\u0302n't p\u0303ee")]
    [InlineData("\u202ei cant pee\u202c")]
    [InlineData("i ca\u200bnt p\u00adee\u0007")]
    [InlineData("\ud800 i cant pee \udc00")]
    [InlineData("\uff49 \uff43\uff41\uff4e\uff54 \uff50\uff45\uff45")]
    [InlineData("\ud83d\ude2d\ud83d\ude2d i cant pee \ud83d\ude2d")]
    [InlineData("\u0634\u0643\u0631\u0627 i cant pee")]
    public void Understand_RedFlagInOddCharacters_IsFound(string text) => Assert.Equal(Urgency.Emergency, Understand(text).Safety?.Urgency);

    [Theory]
    [InlineData("My back has been stiff for a while and I sit a lot. ")]
    [InlineData("so my back has been stiff for a while and i sit a lot and then ")]
    [InlineData("\ud83d\ude00\n")]
    public void Understand_RedFlagInTheMiddleOfALongMessage_IsFound(string filler)
    {
        var half = string.Concat(Enumerable.Repeat(filler, Longest / 2 / filler.Length));
        Assert.Equal(Urgency.Emergency, Understand($"{half}since yesterday i cant pee {half}").Safety?.Urgency);
        Assert.Null(Understand(half + half).Safety);
    }

    [Fact]
    public void Understand_WordsOfManyRulesWithoutEnd_Ends() => Assert.NotNull(Understand(Repeat("fever numb weak leg chest pain fall cancer night ")).Safety);

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Longest / text.Length));

    private Understood Understand(string text)
    {
        _ = host.Address;
        return host.Services.GetRequiredService<IReadOnlyList<QuestionUnderstander>>()[0].Understand(text, new ConversationData());
    }
}
