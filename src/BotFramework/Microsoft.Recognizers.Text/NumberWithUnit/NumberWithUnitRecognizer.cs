using Microsoft.Recognizers.Text.Lexing;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds numbers that carry a unit, for a small set of common units. A result has the resolution "value" and "unit".</summary>
public class NumberWithUnitRecognizer
{
    private NumberWithUnitRecognizer()
    {
    }

    /// <summary>Ages: "30 years old".</summary>
    public static List<ModelResult> RecognizeAge(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true)
        => Find(query, culture, fallbackToDefaultCulture, UnitTable.Age);

    /// <summary>Amounts of money: "$20", "5 euros"; with "isoCurrency" where the unit names one currency only.</summary>
    public static List<ModelResult> RecognizeCurrency(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true)
        => Find(query, culture, fallbackToDefaultCulture, UnitTable.Currency);

    /// <summary>Lengths, weights and volumes: "5kg", "180 ml".</summary>
    public static List<ModelResult> RecognizeDimension(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true)
        => Find(query, culture, fallbackToDefaultCulture, UnitTable.Dimension);

    /// <summary>Temperatures: "37.5°C", "98.6 degrees".</summary>
    public static List<ModelResult> RecognizeTemperature(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true)
        => Find(query, culture, fallbackToDefaultCulture, UnitTable.Temperature);

    private static List<ModelResult> Find(string query, string culture, bool fallback, UnitTable units)
    {
        var text = new TokenizedText(query);
        var numbers = NumberCulture.For(culture, fallback);
        var results = new List<ModelResult>();
        for (var i = 0; i < text.Count;)
        {
            if (ReadNumber(text, i, numbers) is not { } number)
            {
                i++;
                continue;
            }

            if (units.Find(text, number.Next) is { } after)
            {
                results.Add(ToResult(text, i, after.Next, number, after.Unit));
                i = after.Next;
                continue;
            }

            if (units.IsPrefix(text, i - 1, out var before))
            {
                results.Add(ToResult(text, i - 1, number.Next, number, before));
            }

            i = number.Next;
        }

        return results;

        ModelResult ToResult(TokenizedText source, int from, int to, NumberMatch number, Unit unit)
        {
            var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                [ResolutionKey.Value] = numbers.Format(number.Value),
                [ResolutionKey.Unit] = unit.Name,
            };
            if (unit.IsoCurrency is not null)
            {
                resolution[ResolutionKey.IsoCurrency] = unit.IsoCurrency;
            }

            return source.ToResult(from, to, units.TypeName, resolution);
        }
    }

    /// <summary>A number as everywhere, or digits with a unit written right after them, which are no number of their own.</summary>
    private static NumberMatch? ReadNumber(TokenizedText text, int index, NumberCulture culture)
    {
        if (culture.Numbers.Read(text, index, out _) is { } number)
        {
            return number;
        }

        var isNegative = text.IsSymbol(index, '-') && !text.IsDigits(index - 1);
        return NumberLiteral.TryRead(text, isNegative ? index + 1 : index, culture.DecimalMark, out var value, out var next)
            ? new NumberMatch(isNegative ? -value : value, next)
            : null;
    }
}
