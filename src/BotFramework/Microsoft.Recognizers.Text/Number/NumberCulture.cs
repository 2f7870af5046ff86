using System.Collections.Frozen;
using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>How a culture reads and writes numbers.</summary>
internal sealed class NumberCulture
{
    private static readonly NumberCulture English = new(EnglishNumbers.Language, '.');

    private static readonly FrozenDictionary<string, NumberCulture> Known = new Dictionary<string, NumberCulture>
    {
        [Culture.English] = English,
        [Culture.EnglishOthers] = English,
        [Culture.Spanish] = new(SpanishNumbers.Language, ','),
        [Culture.SpanishMexican] = new(SpanishNumbers.Language, '.'),
        [Culture.Portuguese] = new(NumberLanguage.None, ','),
        [Culture.French] = new(NumberLanguage.None, ','),
        [Culture.German] = new(NumberLanguage.None, ','),
        [Culture.Italian] = new(NumberLanguage.None, ','),
        [Culture.Dutch] = new(NumberLanguage.None, ','),
        [Culture.Swedish] = new(NumberLanguage.None, ','),
        [Culture.Turkish] = new(NumberLanguage.None, ','),
        [Culture.Bulgarian] = new(NumberLanguage.None, ','),
        [Culture.Chinese] = new(NumberLanguage.None, '.'),
        [Culture.Japanese] = new(NumberLanguage.None, '.'),
        [Culture.Korean] = new(NumberLanguage.None, '.'),
        [Culture.Hindi] = new(NumberLanguage.None, '.'),
        [Culture.Arabic] = new(NumberLanguage.None, '.'),
    }.ToFrozenDictionary();

    private readonly NumberFormatInfo _format;

    private NumberCulture(NumberLanguage language, char decimalMark)
    {
        DecimalMark = decimalMark;
        Numbers = new NumberReader(language, decimalMark);
        Ordinals = new OrdinalReader(language);
        _format = new NumberFormatInfo { NumberDecimalSeparator = decimalMark.ToString() };
    }

    public char DecimalMark { get; }

    public NumberReader Numbers { get; }

    public OrdinalReader Ordinals { get; }

    public static NumberCulture For(string? culture, bool fallback) => CultureTable.Find(Known, English, culture, fallback);

    /// <summary>A number with up to 15 significant digits and the culture's decimal mark.</summary>
    public string Format(double value) => value.ToString("G15", _format);
}
