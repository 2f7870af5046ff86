using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>How a culture writes dates: the day before the month or after it; and whether its words are known (English only), or just digits.</summary>
internal sealed record DateTimeCulture(bool IsDayFirst, bool HasWords)
{
    private static readonly DateTimeCulture American = new(IsDayFirst: false, HasWords: true);
    private static readonly DateTimeCulture Digits = new(IsDayFirst: true, HasWords: false);

    private static readonly FrozenDictionary<string, DateTimeCulture> Known = Culture.GetSupportedCultureCodes().ToFrozenDictionary(code => code, Of);

    public static DateTimeCulture For(string? culture, bool fallback) => CultureTable.Find(Known, American, culture, fallback);

    private static DateTimeCulture Of(string code) => code switch
    {
        Culture.English => American,
        Culture.EnglishOthers => new DateTimeCulture(IsDayFirst: true, HasWords: true),
        Culture.Chinese or Culture.Japanese or Culture.Korean => new DateTimeCulture(IsDayFirst: false, HasWords: false),
        _ => Digits,
    };
}
