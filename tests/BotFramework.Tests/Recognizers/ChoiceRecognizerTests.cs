using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace BotFramework.Tests.Recognizers;

public sealed class ChoiceRecognizerTests
{
    [Theory]
    [MemberData(nameof(BooleanCases.English), MemberType = typeof(BooleanCases))]
    public void RecognizeBoolean_InEnglish_FindsTheAnswer(string query, string expected)
        => Assert.Equal(expected, Rendered.All(ChoiceRecognizer.RecognizeBoolean(query, Culture.English)));

    [Theory]
    [InlineData("es-es", "sí", "no")]
    [InlineData("es-mx", "claro que sí", "No, gracias")]
    [InlineData("fr-fr", "Oui", "Non")]
    [InlineData("de-de", "Ja", "Nein")]
    [InlineData("it-it", "Sì", "No")]
    [InlineData("nl-nl", "Ja", "Nee")]
    [InlineData("pt-br", "Sim", "Não")]
    [InlineData("ja-jp", "はい", "いいえ")]
    [InlineData("zh-cn", "是的", "不是")]
    [InlineData("ko-kr", "예", "아니요")]
    [InlineData("sv-se", "Ja", "Nej")]
    [InlineData("tr-tr", "Evet", "Hayır")]
    [InlineData("bg-bg", "Да", "Не")]
    [InlineData("hi-in", "हां", "नहीं")]
    [InlineData("xx-xx", "yes", "no")]
    public void RecognizeBoolean_InALanguage_KnowsItsYesAndNo(string culture, string yes, string no)
    {
        Assert.Equal(true, Assert.Single(ChoiceRecognizer.RecognizeBoolean(yes, culture)).Resolution!["value"]);
        Assert.Equal(false, Assert.Single(ChoiceRecognizer.RecognizeBoolean(no, culture)).Resolution!["value"]);
    }

    [Fact]
    public void RecognizeBoolean_SeveralAnswers_KeepsTheOthersWithTheirScores()
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean("agree, it is not ok", Culture.English));

        var others = Assert.IsType<List<SortedDictionary<string, object>>>(result.Resolution!["otherResults"]);
        Assert.Equal(["agree", "ok"], others.Select(other => other["text"]));
        Assert.All(others, other => Assert.Equal(0.52, (double)other["score"], 6));
        Assert.Equal("not ok", result.Text);
        Assert.Equal(false, result.Resolution["value"]);
    }

    [Theory]
    [InlineData("👍🏽", 3)]
    [InlineData("👍", 1)]
    public void RecognizeBoolean_Emoji_CountsUtf16Units(string query, int end)
        => Assert.Equal(end, Assert.Single(ChoiceRecognizer.RecognizeBoolean(query, Culture.English)).End);
}
