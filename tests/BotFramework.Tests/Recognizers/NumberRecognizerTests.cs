using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace BotFramework.Tests.Recognizers;

public sealed class NumberRecognizerTests
{
    [Theory]
    [MemberData(nameof(NumberCases.English), MemberType = typeof(NumberCases))]
    public void RecognizeNumber_InEnglish_FindsTheNumbers(string query, string expected)
        => Assert.Equal(expected, Rendered.All(NumberRecognizer.RecognizeNumber(query, Culture.English)));

    [Theory]
    [MemberData(nameof(NumberCases.Spanish), MemberType = typeof(NumberCases))]
    public void RecognizeNumber_InSpanish_FindsTheNumbers(string query, string expected)
        => Assert.Equal(expected, Rendered.All(NumberRecognizer.RecognizeNumber(query, Culture.Spanish)));

    [Theory]
    [MemberData(nameof(OrdinalCases.English), MemberType = typeof(OrdinalCases))]
    public void RecognizeOrdinal_InEnglish_FindsTheOrdinals(string query, string expected)
        => Assert.Equal(expected, Rendered.All(NumberRecognizer.RecognizeOrdinal(query, Culture.English)));

    [Theory]
    [MemberData(nameof(OrdinalCases.Spanish), MemberType = typeof(OrdinalCases))]
    public void RecognizeOrdinal_InSpanish_FindsTheOrdinals(string query, string expected)
        => Assert.Equal(expected, Rendered.All(NumberRecognizer.RecognizeOrdinal(query, Culture.Spanish)));

    [Theory]
    [InlineData("en-us", "3.14", "3.14")]
    [InlineData("en-us", "3,14", "3.14")]
    [InlineData("en-us", "1,234", "1234")]
    [InlineData("en-us", "1.234", "1.234")]
    [InlineData("en-gb", "1,234.5", "1234.5")]
    [InlineData("es-es", "1.234", "1234")]
    [InlineData("es-es", "1,234", "1,234")]
    [InlineData("es-mx", "1,234.5", "1234.5")]
    [InlineData("nl-nl", "3,14", "3,14")]
    [InlineData("nl-NL", "1.234,5", "1234,5")]
    [InlineData("de-de", "3,14", "3,14")]
    [InlineData("de-at", "1.234.567", "1234567")]
    [InlineData("fr-fr", "1 234,5", "1234,5")]
    [InlineData("fr-ca", "3.14", "3,14")]
    [InlineData("pt-br", "7/10", "0,7")]
    [InlineData("it-it", "-12,5", "-12,5")]
    [InlineData("ja-jp", "1,234.5", "1234.5")]
    [InlineData("zh-cn", "１２", "12")]
    [InlineData("zh-cn", "5天", "5")]
    [InlineData("fr-fr", "5k", "5000")]
    public void RecognizeNumber_InDigits_FollowsTheCulturesMarks(string culture, string query, string value)
        => Assert.Equal(value, Assert.Single(NumberRecognizer.RecognizeNumber(query, culture)).Resolution!["value"]);

    [Theory]
    [InlineData("2 and a half", "2.5")]
    [InlineData("2½", "2.5")]
    [InlineData("one point five million", "1500000")]
    [InlineData("-.5", "-0.5")]
    [InlineData("3 in 10", "0.3")]
    public void RecognizeNumber_MixedNotation_IsOneNumber(string query, string value)
        => Assert.Equal(value, Assert.Single(NumberRecognizer.RecognizeNumber(query, Culture.English)).Resolution!["value"]);

    [Theory]
    [InlineData("de-de", "fünf")]
    [InlineData("fr-fr", "five")]
    [InlineData("en-us", "siete")]
    [InlineData("es-es", "seven")]
    public void RecognizeNumber_WordsOfAnotherLanguage_AreNone(string culture, string query)
        => Assert.Empty(NumberRecognizer.RecognizeNumber(query, culture));

    [Fact]
    public void RecognizeNumber_UpperCase_GivesTheTextInLowerCase()
        => Assert.Equal("seventy one", Assert.Single(NumberRecognizer.RecognizeNumber("  SEVENTY One ", Culture.English)).Text);

    [Fact]
    public void RecognizeNumber_ZeroDenominator_IsNoFraction()
        => Assert.Equal("number '1' 0-0: 1 subtype=integer | number '0' 2-2: 0 subtype=integer", Rendered.All(NumberRecognizer.RecognizeNumber("1/0", Culture.English)));

    [Theory]
    [InlineData("9e999")]
    [InlineData("10^400")]
    public void RecognizeNumber_BeyondDouble_IsNotInfinite(string query)
        => Assert.DoesNotContain("∞", Rendered.All(NumberRecognizer.RecognizeNumber(query, Culture.English)), StringComparison.Ordinal);

    [Fact]
    public void RecognizeNumber_UnknownCulture_FallsBackToEnglish()
        => Assert.Equal("7", Assert.Single(NumberRecognizer.RecognizeNumber("seven", "xx-yy")).Resolution!["value"]);

    [Fact]
    public void RecognizeNumber_UnknownCultureWithoutFallback_IsRefused()
        => Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("seven", "xx-yy", fallbackToDefaultCulture: false));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void RecognizeNumber_NoCulture_IsEnglish(string? culture)
        => Assert.Equal("7", Assert.Single(NumberRecognizer.RecognizeNumber("seven", culture!)).Resolution!["value"]);
}
