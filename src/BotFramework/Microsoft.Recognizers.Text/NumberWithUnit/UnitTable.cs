using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>The units of one kind, by how they are written after a number; some may also stand before it ("$20").</summary>
internal sealed class UnitTable
{
    private readonly FrozenDictionary<string, Unit> _units;
    private readonly FrozenSet<char> _prefixes;

    private UnitTable(string typeName, string prefixes, params ReadOnlySpan<(string Forms, Unit Unit)> units)
    {
        var byForm = new Dictionary<string, Unit>();
        foreach (var (forms, unit) in units)
        {
            foreach (var form in forms.Split('|'))
            {
                byForm.Add(form, unit);
            }
        }

        TypeName = typeName;
        _units = byForm.ToFrozenDictionary();
        _prefixes = prefixes.ToFrozenSet();
    }

    public static UnitTable Age { get; } = new(
        "age",
        string.Empty,
        ("years old|year old|yo|y o", new Unit("Year")),
        ("months old|month old", new Unit("Month")),
        ("weeks old|week old", new Unit("Week")),
        ("days old|day old", new Unit("Day")));

    public static UnitTable Currency { get; } = new(
        "currency",
        "$€£¥",
        ("$|dollar|dollars", new Unit("Dollar")),
        ("usd", new Unit("United States dollar", "USD")),
        ("€|eur|euro|euros", new Unit("Euro", "EUR")),
        ("£|pound|pounds", new Unit("Pound")),
        ("gbp", new Unit("British pound", "GBP")),
        ("¥|yen|jpy", new Unit("Japanese yen", "JPY")),
        ("cent|cents", new Unit("Cent")));

    public static UnitTable Dimension { get; } = new(
        "dimension",
        string.Empty,
        ("mm|millimeter|millimeters|millimetre|millimetres", new Unit("Millimeter")),
        ("cm|centimeter|centimeters|centimetre|centimetres", new Unit("Centimeter")),
        ("m|meter|meters|metre|metres", new Unit("Meter")),
        ("km|kilometer|kilometers|kilometre|kilometres", new Unit("Kilometer")),
        ("in|inch|inches", new Unit("Inch")),
        ("ft|foot|feet", new Unit("Foot")),
        ("yard|yards", new Unit("Yard")),
        ("mile|miles", new Unit("Mile")),
        ("mg|milligram|milligrams", new Unit("Milligram")),
        ("g|gram|grams", new Unit("Gram")),
        ("kg|kilogram|kilograms|kilo|kilos", new Unit("Kilogram")),
        ("oz|ounce|ounces", new Unit("Ounce")),
        ("lb|lbs|pound|pounds", new Unit("Pound")),
        ("ml|milliliter|milliliters|millilitre|millilitres", new Unit("Milliliter")),
        ("l|liter|liters|litre|litres", new Unit("Liter")));

    public static UnitTable Temperature { get; } = new(
        "temperature",
        string.Empty,
        ("c|° c|celsius|degrees celsius|degrees c", new Unit("C")),
        ("f|° f|fahrenheit|degrees fahrenheit|degrees f", new Unit("F")),
        ("°|degree|degrees|deg", new Unit("Degree")));

    public string TypeName { get; }

    public bool IsPrefix(TokenizedText text, int index, out Unit unit)
    {
        unit = null!;
        return text.At(index).Kind == TokenKind.Symbol && _prefixes.Contains(text[index][0]) && _units.TryGetValue(text[index].ToString(), out unit!);
    }

    /// <summary>The unit at a token, of two words before one, and the token after it.</summary>
    public (Unit Unit, int Next)? Find(TokenizedText text, int index)
    {
        var units = _units.GetAlternateLookup<ReadOnlySpan<char>>();
        var isShort = index + 1 < text.Count && text.At(index).Length + text.At(index + 1).Length < 20;
        if (isShort && units.TryGetValue($"{text[index]} {text[index + 1]}", out var pair))
        {
            return (pair, index + 2);
        }

        return index < text.Count && units.TryGetValue(text[index], out var unit) ? (unit, index + 1) : null;
    }
}
