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

    /// <summary>For <c>bg-bg</c> and everything else in that language.</summary>
    public static PromptCultureModel Bulgarian => Supported[0];

    /// <summary>For <c>zh-cn</c> and everything else in that language.</summary>
    public static PromptCultureModel Chinese => Supported[1];

    /// <summary>For <c>nl-nl</c> and everything else in that language.</summary>
    public static PromptCultureModel Dutch => Supported[2];

    /// <summary>For <c>en-us</c> and everything else in that language; also what prompts fall back to.</summary>
    public static PromptCultureModel English => Supported[3];

    /// <summary>For <c>fr-fr</c> and everything else in that language.</summary>
    public static PromptCultureModel French => Supported[4];

    /// <summary>For <c>de-de</c> and everything else in that language.</summary>
    public static PromptCultureModel German => Supported[5];

    /// <summary>For <c>hi-in</c> and everything else in that language.</summary>
    public static PromptCultureModel Hindi => Supported[6];

    /// <summary>For <c>it-it</c> and everything else in that language.</summary>
    public static PromptCultureModel Italian => Supported[7];

    /// <summary>For <c>ja-jp</c> and everything else in that language.</summary>
    public static PromptCultureModel Japanese => Supported[8];

    /// <summary>For <c>ko-kr</c> and everything else in that language.</summary>
    public static PromptCultureModel Korean => Supported[9];

    /// <summary>For <c>pt-br</c> and everything else in that language, that of Portugal included.</summary>
    public static PromptCultureModel Portuguese => Supported[10];

    /// <summary>For <c>es-es</c> and everything else in that language.</summary>
    public static PromptCultureModel Spanish => Supported[11];

    /// <summary>For <c>sv-se</c> and everything else in that language.</summary>
    public static PromptCultureModel Swedish => Supported[12];

    /// <summary>For <c>tr-tr</c> and everything else in that language.</summary>
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

    /// <summary>All of them in alphabetical order, in an array of the caller's own; the models in it are shared.</summary>
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
