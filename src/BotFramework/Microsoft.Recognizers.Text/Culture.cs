namespace Microsoft.Recognizers.Text;

/// <summary>The languages that recognisers know by name, and how other codes map to them.</summary>
public sealed class Culture
{
    /// <summary>English of the United States, dates with the month first; the fallback of all recognisers.</summary>
    public const string English = "en-us";

    /// <summary>English of everywhere else, dates with the day first.</summary>
    public const string EnglishOthers = "en-*";

    /// <summary>Chinese of the mainland: numbers and dates in digits only, the month first.</summary>
    public const string Chinese = "zh-cn";

    /// <summary>Spanish of Spain and of all regions but Mexico: numbers in words and with a decimal comma, dates in digits only.</summary>
    public const string Spanish = "es-es";

    /// <summary>Spanish of Mexico: numbers in words and with a decimal point, dates in digits only.</summary>
    public const string SpanishMexican = "es-mx";

    /// <summary>Portuguese of Brazil and, as the nearest, of Portugal: numbers and dates in digits only.</summary>
    public const string Portuguese = "pt-br";

    /// <summary>French of all regions: numbers and dates in digits only.</summary>
    public const string French = "fr-fr";

    /// <summary>German of all regions: numbers and dates in digits only.</summary>
    public const string German = "de-de";

    /// <summary>Italian of all regions: numbers and dates in digits only.</summary>
    public const string Italian = "it-it";

    /// <summary>Japanese: numbers and dates in digits only, the month first.</summary>
    public const string Japanese = "ja-jp";

    /// <summary>Dutch of all regions: numbers and dates in digits only.</summary>
    public const string Dutch = "nl-nl";

    /// <summary>Korean: numbers and dates in digits only, the month first.</summary>
    public const string Korean = "ko-kr";

    /// <summary>Swedish of all regions: numbers and dates in digits only.</summary>
    public const string Swedish = "sv-se";

    /// <summary>Bulgarian: numbers and dates in digits only.</summary>
    public const string Bulgarian = "bg-bg";

    /// <summary>Turkish of all regions: numbers and dates in digits only.</summary>
    public const string Turkish = "tr-tr";

    /// <summary>Hindi: numbers with a decimal point and dates, both in digits only.</summary>
    public const string Hindi = "hi-in";

    /// <summary>Arabic of all regions: numbers and dates in digits only, yes and no as in English.</summary>
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
