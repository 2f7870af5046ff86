namespace Microsoft.Recognizers.Text;

/// <summary>The languages that recognisers know by name, and how other codes map to them.</summary>
public sealed class Culture
{
    public const string English = "en-us";

    public const string EnglishOthers = "en-*";

    public const string Chinese = "zh-cn";

    public const string Spanish = "es-es";

    public const string SpanishMexican = "es-mx";

    public const string Portuguese = "pt-br";

    public const string French = "fr-fr";

    public const string German = "de-de";

    public const string Italian = "it-it";

    public const string Japanese = "ja-jp";

    public const string Dutch = "nl-nl";

    public const string Korean = "ko-kr";

    public const string Swedish = "sv-se";

    public const string Bulgarian = "bg-bg";

    public const string Turkish = "tr-tr";

    public const string Hindi = "hi-in";

    public const string Arabic = "ar-*";

    /// <summary>Every culture with a name here; more specific codes come before the ones that share their language.</summary>
    public static readonly Culture[] SupportedCultures =
    [
        new("English", English),
        new("EnglishOthers", EnglishOthers),
        new("Chinese", Chinese),
        new("Spanish", Spanish),
        new("SpanishMexican", SpanishMexican),
        new("Portuguese", Portuguese),
        new("French", French),
        new("German", German),
        new("Italian", Italian),
        new("Japanese", Japanese),
        new("Dutch", Dutch),
        new("Korean", Korean),
        new("Swedish", Swedish),
        new("Bulgarian", Bulgarian),
        new("Turkish", Turkish),
        new("Hindi", Hindi),
        new("Arabic", Arabic),
    ];

    private Culture(string cultureName, string cultureCode)
    {
        CultureName = cultureName;
        CultureCode = cultureCode;
    }

    /// <summary>The language's name in English.</summary>
    public string CultureName { get; }

    /// <summary>The code in lower case, such as "en-us"; "xx-*" stands for every region of a language.</summary>
    public string CultureCode { get; }

    /// <summary>The codes of <see cref="SupportedCultures"/>, in the same order.</summary>
    public static string[] GetSupportedCultureCodes() => Array.ConvertAll(SupportedCultures, culture => culture.CultureCode);

    /// <summary>
    /// Maps a code to the supported one nearest to it: itself; else its language's "xx-*"; else the first of its language; else the code in lower case
    /// as it came.
    /// </summary>
    public static string? MapToNearestLanguage(string? cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
        {
            return cultureCode;
        }

        var code = cultureCode.ToLowerInvariant();
        return Find(code, static (known, wanted) => known == wanted)
            ?? Find(code, static (known, wanted) => known.EndsWith('*') && SharesLanguage(known, wanted))
            ?? Find(code, SharesLanguage)
            ?? code;
    }

    private static string? Find(string code, Func<string, string, bool> fits)
        => Array.Find(SupportedCultures, culture => fits(culture.CultureCode, code))?.CultureCode;

    private static bool SharesLanguage(string known, string wanted)
        => wanted.AsSpan().StartsWith(known.AsSpan(0, known.IndexOf('-', StringComparison.Ordinal)), StringComparison.Ordinal);
}
