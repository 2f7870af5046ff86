using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts know.</summary>
public static class PromptCultureModels
{
    private static readonly PromptCultureModel[] Supported =
    [
        Model(Culture.Bulgarian, ", ", " или ", ", или ", "Да", "Не"),
        Model(Culture.Chinese, ", ", " 要么 ", "， 要么 ", "是的", "不"),
        Model(Culture.Dutch, ", ", " of ", ", of ", "Ja", "Nee"),
        Model(Culture.English, ", ", " or ", ", or ", "Yes", "No"),
        Model(Culture.French, ", ", " ou ", ", ou ", "Oui", "Non"),
        Model(Culture.German, ", ", " oder ", ", oder ", "Ja", "Nein"),
        Model(Culture.Hindi, ", ", " या ", ", या ", "हां", "नहीं"),
        Model(Culture.Italian, ", ", " o ", " o ", "Si", "No"),
        Model(Culture.Japanese, "、 ", " または ", "、 または ", "はい", "いいえ"),
        Model(Culture.Korean, ", ", " 또는 ", " 또는 ", "예", "아니"),
        Model(Culture.Portuguese, ", ", " ou ", ", ou ", "Sim", "Não"),
        Model(Culture.Spanish, ", ", " o ", ", o ", "Sí", "No"),
        Model(Culture.Swedish, ", ", " eller ", " eller ", "Ja", "Nej"),
        Model(Culture.Turkish, ", ", " veya ", " veya ", "Evet", "Hayır"),
    ];

    public static PromptCultureModel Bulgarian => Supported[0];

    public static PromptCultureModel Chinese => Supported[1];

    public static PromptCultureModel Dutch => Supported[2];

    public static PromptCultureModel English => Supported[3];

    public static PromptCultureModel French => Supported[4];

    public static PromptCultureModel German => Supported[5];

    public static PromptCultureModel Hindi => Supported[6];

    public static PromptCultureModel Italian => Supported[7];

    public static PromptCultureModel Japanese => Supported[8];

    public static PromptCultureModel Korean => Supported[9];

    public static PromptCultureModel Portuguese => Supported[10];

    public static PromptCultureModel Spanish => Supported[11];

    public static PromptCultureModel Swedish => Supported[12];

    public static PromptCultureModel Turkish => Supported[13];

    /// <summary>The supported locale of the same language; the code itself, in lower case, when there is none.</summary>
    public static string? MapToNearestLanguage(string? cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
        {
            return cultureCode;
        }

        return Find(cultureCode, exact: true) ?? Find(cultureCode, exact: false) ?? cultureCode.ToLowerInvariant();
    }

    public static PromptCultureModel[] GetSupportedCultures() => [.. Supported];

    private static string? Find(string cultureCode, bool exact)
    {
        foreach (var model in Supported)
        {
            var locale = model.Locale!;
            var known = exact ? locale : locale.AsSpan(0, locale.IndexOf('-', StringComparison.Ordinal));
            if (exact ? cultureCode.Equals(locale, StringComparison.OrdinalIgnoreCase) : cultureCode.AsSpan().StartsWith(known, StringComparison.OrdinalIgnoreCase))
            {
                return locale;
            }
        }

        return null;
    }

    private static PromptCultureModel Model(string locale, string separator, string inlineOr, string inlineOrMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = inlineOr,
        InlineOrMore = inlineOrMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
