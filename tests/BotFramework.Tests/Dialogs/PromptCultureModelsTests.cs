using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace BotFramework.Tests.Dialogs;

public class PromptCultureModelsTests
{
    public static TheoryData<string> Locales { get; } = new(PromptCultureModels.GetSupportedCultures().Select(model => model.Locale!));

    [Theory]
    [MemberData(nameof(Locales))]
    public void MapToNearestLanguage_SameLanguageInAnyCase_IsTheSupportedLocale(string locale)
    {
        var language = locale.Split('-')[0];

        foreach (var variation in new[] { locale, locale.ToUpperInvariant(), language, language.ToUpperInvariant(), language + "-xx" })
        {
            Assert.Equal(locale, PromptCultureModels.MapToNearestLanguage(variation));
        }
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("No-NO", "no-no")]
    public void MapToNearestLanguage_Unknown_StaysAsItIs(string? locale, string? expected) =>
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(locale));

    [Fact]
    public void GetSupportedCultures_All_AreComplete()
    {
        var cultures = PromptCultureModels.GetSupportedCultures();

        Assert.Equal(14, cultures.Length);
        Assert.All(cultures, model =>
        {
            Assert.NotNull(model.Separator);
            Assert.NotNull(model.InlineOr);
            Assert.NotNull(model.InlineOrMore);
            Assert.NotNull(model.YesInLanguage);
            Assert.NotNull(model.NoInLanguage);
        });
        Assert.Equal("en-us", PromptCultureModels.English.Locale);
        Assert.Equal("tr-tr", PromptCultureModels.Turkish.Locale);
    }
}
