using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs.Choices;

public class ChoiceRecognizersTests
{
    private static readonly List<string> Colors = ["red", "green", "blue"];

    [Theory]
    [InlineData("the red one please.", "red")]
    [InlineData("the green and blue ones please.", "green,blue")]
    [InlineData("the first one please.", "red")]
    [InlineData("the first and third one please.", "red,blue")]
    [InlineData("the third and first", "blue,red")]
    [InlineData("one", "red")]
    [InlineData("option 3", "blue")]
    [InlineData("1 and 3", "red,blue")]
    [InlineData("the third red one", "red")]
    [InlineData("fifth", "")]
    [InlineData("9", "")]
    [InlineData("nothing", "")]
    [InlineData("", "")]
    public void RecognizeChoices_Utterance_WordsBeforeOrdinalsBeforeNumbers(string utterance, string expected) =>
        Assert.Equal(expected, string.Join(',', ChoiceRecognizers.RecognizeChoices(utterance, Colors).Select(found => found.Resolution!.Value)));

    [Fact]
    public void RecognizeChoices_ByPlace_PositionIndexAndFullScore()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("the second one", Colors));

        Assert.Equal("choice", found.TypeName);
        Assert.Equal(4, found.Start);
        Assert.Equal(("green", 1, 1.0f, (string?)null), (found.Resolution!.Value, found.Resolution.Index, found.Resolution.Score, found.Resolution.Synonym));
    }

    [Fact]
    public void RecognizeChoices_SwitchedOff_PlacesDoNotCount()
    {
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("second", Colors, new FindChoicesOptions { RecognizeOrdinals = false, RecognizeNumbers = false }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", Colors, new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Single(ChoiceRecognizers.RecognizeChoices("2", Colors, new FindChoicesOptions { RecognizeOrdinals = false }));
    }
}
