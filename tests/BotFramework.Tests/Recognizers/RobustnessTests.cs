using System.Text;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Lexing;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace BotFramework.Tests.Recognizers;

/// <summary>People may type anything: it is read without failing, and in time that grows as the text does.</summary>
public sealed class RobustnessTests
{
    private const int Long = 10_000;
    private const int Short = 1_500;

    private static readonly DateTime Now = new(2026, 3, 11, 10, 30, 0);

    public static TheoryData<string> Fragments =>
    [
        "1,", "111,", "111 ", "1,111,", "1.", "1 ", "1 111 ", "1/", "1/2 ", "1-", "1:", "12:30-", "1e1", "- ", "-1", "1^", "10/1-", "9-9-9-", "1990s ",
        "one ", "one point ", "one hundred and ", "twenty-", "twenty ", "a ", "a half and ", "half a ", "hundred thousand ", "third ", "one over ", "1 out of ",
        "from ", "from march to ", "march ", "may ", "since ", "since about ", "about ", "the ", "the last ", "last ", "next week ", "in ", "in 2 ", "2 days and ",
        "1 year, 1 month, 1 day, ", "every ", "at ", "at 5 ", "5pm-", "5 to ", "quarter to ", "monday ", "monday - ", "on the 1st ", "first of ", "before after ",
        "yes ", "no ", "not ", "👍🏽", "😀", "שלום ", "مرحبا ", "é", "e\u0301", "\0", "\u200F", "五", "٣", "½", "²", "\u00A0", "'", "'s ", "of ",
        "new year's ", "early late mid ", "end of the ", "12/31/2018 ", "2018-12-31t", "june 5-", "between 1 and ",
    ];

    [Theory]
    [MemberData(nameof(Fragments))]
    public void Recognize_LongRepetition_TakesWorkInProportion(string fragment)
    {
        // The tail lets what looked like one long number end badly.
        var half = Work(Repeat(fragment, Short) + "1");
        var whole = Work(Repeat(fragment, Short * 2) + "1");

        // Twice the text, twice the work; a quadratic reader would need four times as much.
        Assert.All(half.Zip(whole), work => Assert.InRange(work.Second, 0, (work.First * 2.2) + 1000));
    }

    [Fact]
    public void Recognize_RandomUnicode_PlacesEveryResultInTheText()
    {
        var random = new Random(20260311);
        for (var i = 0; i < 500; i++)
        {
            var text = RandomText(random);
            foreach (var result in RecognizeAll(text))
            {
                Assert.InRange(result.Start, 0, result.End);
                Assert.InRange(result.End, result.Start, text.Length - 1);
                Assert.Equal(result.End - result.Start + 1, result.Text!.Length);
            }
        }
    }

    [Fact]
    public void Recognize_ShuffledWords_DoesNotFail()
    {
        var random = new Random(7);
        string[] words = [.. DateTimeCases.Points.Concat(DateTimeCases.Ranges).Concat(DateTimeCases.Durations).Concat(NumberCases.English)
            .SelectMany(row => ((string)row[0]).Split(' '))
            .Distinct()];
        for (var i = 0; i < 3_000; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => words[random.Next(words.Length)]));
            Assert.All(RecognizeAll(text), result => Assert.NotEmpty(result.Resolution!));
        }
    }

    [Fact]
    public void Recognize_LoneSurrogates_FindsWhatStandsBesideThem()
    {
        foreach (var surrogate in (char[])['\uD83D', '\uDE00'])
        {
            var text = $"{surrogate}{surrogate} seven {surrogate} since July";

            Assert.Equal("seven", Assert.Single(NumberRecognizer.RecognizeNumber(text, Culture.English)).Text);
            Assert.Equal("since july", Assert.Single(DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: Now)).Text);
            Assert.Empty(ChoiceRecognizer.RecognizeBoolean(text, Culture.English));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData(null)]
    public void Recognize_NoText_FindsNothing(string? text) => Assert.Empty(RecognizeAll(text!));

    [Fact]
    public void Recognize_TenThousandDigits_FindsNoNumberBeyondDouble()
    {
        var digits = new string('9', Long);

        Assert.Empty(NumberRecognizer.RecognizeNumber(digits, Culture.English));
        Assert.Empty(DateTimeRecognizer.RecognizeDateTime(digits, Culture.English, refTime: Now));
    }

    [Fact]
    public void Recognize_TenThousandCharacters_FindsWhatIsInThem()
    {
        var text = Repeat("my back hurts since July 👍 ", Long);

        var found = DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: Now);

        Assert.Equal(text.Split("since July").Length - 1, found.Count);
        Assert.All(found, result => Assert.Equal("since july", text.Substring(result.Start, result.End - result.Start + 1).ToLowerInvariant()));
    }

    private static long[] Work(string text)
    {
        var numbers = new TokenizedText(text);
        NumberRecognizer.FindNumbers(numbers, NumberCulture.For(Culture.English, fallback: true));
        var ordinals = new TokenizedText(text);
        NumberRecognizer.FindOrdinals(ordinals, NumberCulture.For(Culture.English, fallback: true).Ordinals);
        var times = new TokenizedText(text);
        DateTimeRecognizer.Find(times, Now, DateTimeCulture.For(Culture.English, fallback: true));
        return [numbers.Looks, ordinals.Looks, times.Looks];
    }

    private static List<ModelResult> RecognizeAll(string text) =>
    [
        .. NumberRecognizer.RecognizeNumber(text, Culture.English),
        .. NumberRecognizer.RecognizeNumber(text, Culture.Spanish),
        .. NumberRecognizer.RecognizeNumber(text, Culture.German),
        .. NumberRecognizer.RecognizeOrdinal(text, Culture.English),
        .. NumberRecognizer.RecognizeOrdinal(text, Culture.Spanish),
        .. NumberWithUnitRecognizer.RecognizeAge(text, Culture.English),
        .. NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.English),
        .. NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English),
        .. NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English),
        .. DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: Now),
        .. DateTimeRecognizer.RecognizeDateTime(text, Culture.French, refTime: Now),
        .. ChoiceRecognizer.RecognizeBoolean(text, Culture.English),
        .. ChoiceRecognizer.RecognizeBoolean(text, Culture.Japanese),
    ];

    private static string Repeat(string fragment, int length)
    {
        var text = new StringBuilder(length + fragment.Length);
        while (text.Length < length)
        {
            text.Append(fragment);
        }

        return text.ToString();
    }

    private static string RandomText(Random random)
    {
        const string likely = "0123456789.,-/:%½ aeinorst'";
        var characters = new char[random.Next(1, 80)];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = random.Next(3) == 0 ? (char)random.Next(1, char.MaxValue) : likely[random.Next(likely.Length)];
        }

        return new string(characters);
    }
}
