using System.Globalization;
using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers and ordinals in text.</summary>
public class NumberRecognizer
{
    private NumberRecognizer()
    {
    }

    /// <summary>
    /// Cardinal numbers, decimals and fractions, in digits or words. A result has the type "number" and the resolution "value" (in the culture's notation) and
    /// "subtype" ("integer", "decimal", "fraction" or "power").
    /// </summary>
    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true)
        => FindNumbers(new TokenizedText(query), NumberCulture.For(culture, fallbackToDefaultCulture));

    /// <summary>
    /// Ordinals. A result has the type "ordinal" ("ordinal.relative" for "last", "next one") and the resolution "value", "offset" and "relativeTo"
    /// ("start", "current" or "end").
    /// </summary>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true)
        => FindOrdinals(new TokenizedText(query), NumberCulture.For(culture, fallbackToDefaultCulture).Ordinals);

    internal static List<ModelResult> FindNumbers(TokenizedText text, NumberCulture culture)
    {
        var results = new List<ModelResult>();
        for (var i = 0; i < text.Count;)
        {
            if (culture.Numbers.Read(text, i, out var resume) is { } number)
            {
                results.Add(text.ToResult(i, number.Next, "number", new SortedDictionary<string, object>(StringComparer.Ordinal)
                {
                    [ResolutionKey.Value] = culture.Format(number.Value),
                    [ResolutionKey.SubType] = SubtypeOf(number),
                }));
                resume = number.Next;
            }

            i = resume;
        }

        return results;
    }

    internal static List<ModelResult> FindOrdinals(TokenizedText text, OrdinalReader reader)
    {
        var results = new List<ModelResult>();
        for (var i = 0; i < text.Count;)
        {
            var next = i + 1;
            if (reader.ReadRelative(text, i) is { } relative)
            {
                next = relative.Next;
                var sign = relative.Value.Offset < 0 ? string.Empty : "+";
                var offset = relative.Value.Offset.ToString(CultureInfo.InvariantCulture);
                var value = relative.Value.RelativeTo + sign + offset;
                results.Add(text.ToResult(i, next, "ordinal.relative", Resolution(value, offset, relative.Value.RelativeTo)));
            }
            else if (reader.Read(text, i) is { } ordinal)
            {
                next = ordinal.Next;
                var value = ordinal.Value.ToString("G15", CultureInfo.InvariantCulture);
                results.Add(text.ToResult(i, next, "ordinal", Resolution(value, value, "start")));
            }

            i = next;
        }

        return results;
    }

    private static SortedDictionary<string, object> Resolution(string value, string offset, string relativeTo) => new(StringComparer.Ordinal)
    {
        [ResolutionKey.Value] = value,
        [ResolutionKey.Offset] = offset,
        [ResolutionKey.RelativeTo] = relativeTo,
    };

    private static string SubtypeOf(NumberMatch number) => number.Form switch
    {
        NumberForm.Fraction => "fraction",
        NumberForm.Power => "power",
        _ => Math.Floor(number.Value) == number.Value ? "integer" : "decimal",
    };
}
