using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs.Choices;

public class FindTests
{
    private static readonly string[] Colors = ["red", "green", "blue"];
    private static readonly string[] Overlapping = ["bread", "bread pudding", "pudding"];

    [Fact]
    public void FindValues_OneWord_PositionTextAndScore()
    {
        var found = Assert.Single(Find.FindValues("the color RED, please", Values(Colors)));

        Assert.Equal((10, 12, "RED", "value"), (found.Start, found.End, found.Text, found.TypeName));
        Assert.Equal(("red", 0, 1.0f), (found.Resolution!.Value, found.Resolution.Index, found.Resolution.Score));
    }

    [Fact]
    public void FindValues_Several_InTheOrderOfTheText() =>
        Assert.Equal(["green", "red"], Find.FindValues("green and red", Values(Colors)).Select(found => found.Resolution!.Value));

    [Fact]
    public void FindValues_Overlapping_LongestWins() =>
        Assert.Equal(["bread pudding", "bread"], Find.FindValues("from bread pudding to bread", Values(Overlapping)).Select(found => found.Resolution!.Value));

    [Fact]
    public void FindValues_SameValueTwice_FoundOnce() => Assert.Single(Find.FindValues("red red", Values(Colors)));

    [Theory]
    [InlineData("the second from the last one", 2, 0.5f)]
    [InlineData("second last", 2, 1.0f)]
    [InlineData("second or so of the last", 2, null)]
    [InlineData("second or so of the last", 4, 2 / 6f)]
    [InlineData("last second", 2, null)]
    public void FindValues_WordsInBetween_LowerTheScoreUpToTheDistance(string utterance, int distance, float? score)
    {
        var found = Find.FindValues(utterance, Values(["second last"]), new FindValuesOptions { MaxTokenDistance = distance });

        Assert.Equal(score, found.Count == 0 ? null : found[0].Resolution!.Score);
    }

    [Fact]
    public void FindValues_PartOfTheWords_OnlyWhenAllowed()
    {
        Assert.Empty(Find.FindValues("the second", Values(["second last"])));

        var found = Assert.Single(Find.FindValues("the second", Values(["second last"]), new FindValuesOptions { AllowPartialMatches = true }));
        Assert.Equal(0.5f, found.Resolution!.Score);
    }

    [Fact]
    public void FindValues_PartialAndWhole_BetterScoreIsKept()
    {
        var found = Find.FindValues("red", Values(["red wine glass", "red"]), new FindValuesOptions { AllowPartialMatches = true });

        Assert.Equal("red", Assert.Single(found).Resolution!.Value);
    }

    [Fact]
    public void FindValues_OwnTokenizer_IsUsedForBoth()
    {
        var locales = new List<string?>();
        var found = Find.FindValues("a|RED|b", Values(["x|red"]), new FindValuesOptions
        {
            AllowPartialMatches = true,
            Locale = "fr",
            Tokenizer = (text, locale) =>
            {
                locales.Add(locale);
                return [.. text.Split('|').Select((word, index) => new Token { Start = text.IndexOf(word, StringComparison.Ordinal), End = text.IndexOf(word, StringComparison.Ordinal) + word.Length - 1, Normalized = word.ToUpperInvariant() })];
            },
        });

        Assert.Equal("RED", Assert.Single(found).Text);
        Assert.All(locales, locale => Assert.Equal("fr", locale));
    }

    [Fact]
    public void FindValues_InputList_StaysInItsOrder()
    {
        var values = Values(Overlapping);

        Find.FindValues("bread pudding", values);

        Assert.Equal(Overlapping, values.Select(value => value.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("!?")]
    public void FindValues_NoWords_FindsNothing(string? utterance) => Assert.Empty(Find.FindValues(utterance!, Values(Colors)));

    [Fact]
    public void FindChoices_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("choices", () => Find.FindChoices("red", (IList<string>)null!));
        Assert.Throws<ArgumentNullException>("choices", () => Find.FindChoices("red", (IList<Choice>)null!));
    }

    [Fact]
    public void FindChoices_ValueTitleAndSynonyms_NameTheChoice()
    {
        List<Choice> choices = [new("red"), new("green") { Action = new() { Title = "grass" }, Synonyms = ["emerald"] }];

        Assert.Equal("red", Assert.Single(Find.FindChoices("red", choices)).Resolution!.Value);
        foreach (var word in new[] { "green", "grass", "emerald" })
        {
            var found = Assert.Single(Find.FindChoices("so " + word, choices));
            Assert.Equal("choice", found.TypeName);
            Assert.Equal(("green", 1, word), (found.Resolution!.Value, found.Resolution.Index, found.Resolution.Synonym));
        }
    }

    [Fact]
    public void FindChoices_NoValueNoAction_AreNotLookedAt()
    {
        List<Choice> choices = [new("green") { Action = new() { Title = "grass" }, Synonyms = ["emerald"] }];

        Assert.Empty(Find.FindChoices("green", choices, new FindChoicesOptions { NoValue = true }));
        Assert.Empty(Find.FindChoices("grass", choices, new FindChoicesOptions { NoAction = true }));
        Assert.Single(Find.FindChoices("emerald", choices, new FindChoicesOptions { NoAction = true, NoValue = true }));
    }

    private static List<SortedValue> Values(string[] values) => [.. values.Select((value, index) => new SortedValue { Value = value, Index = index })];
}
