using Microsoft.Recognizers.Text;

namespace BotFramework.Tests.Recognizers;

public sealed class CultureTests
{
    [Theory]
    [InlineData("en-US", "en-us")]
    [InlineData("en-gb", "en-*")]
    [InlineData("en", "en-*")]
    [InlineData("es", "es-es")]
    [InlineData("es-AR", "es-es")]
    [InlineData("es-MX", "es-mx")]
    [InlineData("pt-pt", "pt-br")]
    [InlineData("zh-tw", "zh-cn")]
    [InlineData("ar-eg", "ar-*")]
    [InlineData("xx-YY", "xx-yy")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void MapToNearestLanguage_Code_GivesTheNearestKnown(string? code, string? expected)
        => Assert.Equal(expected, Culture.MapToNearestLanguage(code));

    [Fact]
    public void GetSupportedCultureCodes_ListsEveryCultureOnce()
    {
        var codes = Culture.GetSupportedCultureCodes();

        Assert.Equal(Culture.SupportedCultures.Select(culture => culture.CultureCode), codes);
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.Contains(Culture.SupportedCultures, culture => culture is { CultureName: "Spanish", CultureCode: Culture.Spanish });
    }
}
