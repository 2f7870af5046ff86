using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace BotFramework.Tests.Recognizers;

public sealed class NumberWithUnitRecognizerTests
{
    [Theory]
    [InlineData("30 years old", "age '30 years old' 0-11: 30 unit=Year")]
    [InlineData("ten years old", "age 'ten years old' 0-12: 10 unit=Year")]
    [InlineData("5yo", "age '5yo' 0-2: 5 unit=Year")]
    [InlineData("3 months old", "age '3 months old' 0-11: 3 unit=Month")]
    [InlineData("aged 30", "")]
    public void RecognizeAge_InEnglish_FindsTheAge(string query, string expected)
        => Assert.Equal(expected, Rendered.All(NumberWithUnitRecognizer.RecognizeAge(query, Culture.English)));

    [Theory]
    [InlineData("$20", "currency '$20' 0-2: 20 unit=Dollar")]
    [InlineData("20$", "currency '20$' 0-2: 20 unit=Dollar")]
    [InlineData("5eur", "currency '5eur' 0-3: 5 isoCurrency=EUR unit=Euro")]
    [InlineData("10 pounds", "currency '10 pounds' 0-8: 10 unit=Pound")]
    [InlineData("20 cents", "currency '20 cents' 0-7: 20 unit=Cent")]
    [InlineData("3 bucks", "")]
    public void RecognizeCurrency_InEnglish_FindsTheAmount(string query, string expected)
        => Assert.Equal(expected, Rendered.All(NumberWithUnitRecognizer.RecognizeCurrency(query, Culture.English)));

    [Theory]
    [InlineData("5kg", "dimension '5kg' 0-2: 5 unit=Kilogram")]
    [InlineData("180ml", "dimension '180ml' 0-4: 180 unit=Milliliter")]
    [InlineData("5 feet", "dimension '5 feet' 0-5: 5 unit=Foot")]
    [InlineData("10m", "dimension '10m' 0-2: 10 unit=Meter")]
    [InlineData("3x", "")]
    public void RecognizeDimension_InEnglish_FindsTheMeasure(string query, string expected)
        => Assert.Equal(expected, Rendered.All(NumberWithUnitRecognizer.RecognizeDimension(query, Culture.English)));

    [Theory]
    [InlineData("20c", "temperature '20c' 0-2: 20 unit=C")]
    [InlineData("98.6f", "temperature '98.6f' 0-4: 98.6 unit=F")]
    [InlineData("20°C", "temperature '20°c' 0-3: 20 unit=C")]
    [InlineData("-5 degrees", "temperature '-5 degrees' 0-9: -5 unit=Degree")]
    public void RecognizeTemperature_InEnglish_FindsTheTemperature(string query, string expected)
        => Assert.Equal(expected, Rendered.All(NumberWithUnitRecognizer.RecognizeTemperature(query, Culture.English)));

    [Fact]
    public void RecognizeDimension_InSpanish_WritesTheValueWithAComma()
        => Assert.Equal("2,5", Assert.Single(NumberWithUnitRecognizer.RecognizeDimension("2,5kg", Culture.Spanish)).Resolution!["value"]);
}
