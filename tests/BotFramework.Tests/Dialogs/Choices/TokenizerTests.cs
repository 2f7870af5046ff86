using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs.Choices;

public class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("   ...!", "")]
    [InlineData("food", "0-3 food")]
    [InlineData("Hello World", "0-4 hello|6-10 world")]
    [InlineData("food-bar", "0-3 food|5-7 bar")]
    [InlineData("(1) one,two", "1-1 1|4-6 one|8-10 two")]
    [InlineData("food 💥👍😀", "0-3 food|5-6 💥|7-8 👍|9-10 😀")]
    [InlineData("a💥b", "0-0 a|1-2 💥|3-3 b")]
    [InlineData("naïve Ärger", "0-4 naïve|6-10 ärger")]
    [InlineData("一日一 二日二", "0-2 一日一|4-6 二日二")]
    public void DefaultTokenizer_Text_WordsWithInclusivePositions(string? text, string expected)
    {
        var tokens = Tokenizer.DefaultTokenizer(text!);

        Assert.Equal(expected, string.Join('|', tokens.Select(token => $"{token.Start}-{token.End} {token.Normalized}")));
        Assert.All(tokens, token => Assert.Equal(text!.Substring(token.Start, token.End - token.Start + 1), token.Text));
    }

    [Fact]
    public void DefaultTokenizer_LoneSurrogate_IsPartOfAWord() => Assert.Single(Tokenizer.DefaultTokenizer("a\uD83Db"));
}
