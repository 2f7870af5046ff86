using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>English number words.</summary>
internal static class EnglishNumbers
{
    private static readonly Dictionary<string, double> OrdinalWords = new()
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9,
        ["nineth"] = 9, ["tenth"] = 10, ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14, ["fifteenth"] = 15,
        ["sixteenth"] = 16, ["seventeenth"] = 17, ["eighteenth"] = 18, ["nineteenth"] = 19, ["twentieth"] = 20, ["thirtieth"] = 30, ["fortieth"] = 40,
        ["fiftieth"] = 50, ["sixtieth"] = 60, ["seventieth"] = 70, ["eightieth"] = 80, ["ninetieth"] = 90, ["hundredth"] = 100, ["thousandth"] = 1e3,
        ["millionth"] = 1e6, ["billionth"] = 1e9, ["trillionth"] = 1e12,
    };

    public static NumberLanguage Language { get; } = new()
    {
        Words = WordTable().ToFrozenDictionary(),
        Ordinals = OrdinalWords.ToFrozenDictionary(),
        Denominators = DenominatorTable(plural: false),
        PluralDenominators = DenominatorTable(plural: true),
        OrdinalSuffixes = FrozenSet.Create("st", "nd", "rd", "th"),
        RelativeOrdinals = new(
            ("the one before the last one", new("end", -1)), ("the one before the last", new("end", -1)), ("the last but one", new("end", -1)),
            ("the second to last", new("end", -1)), ("second to last", new("end", -1)), ("next to last", new("end", -1)),
            ("antepenultimate", new("end", -2)), ("penultimate", new("end", -1)), ("last", new("end", 0)),
            ("previous", new("current", -1)), ("previous one", new("current", -1)), ("current", new("current", 0)), ("current one", new("current", 0)),
            ("next", new("current", 1)), ("next one", new("current", 1))),
        Over = [["over"]],
        OutOf = [["out", "of"], ["in"]],
        TimeUnits = FrozenSet.Create(
            "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades"),
        Pronouns = FrozenSet.Create("the", "this", "that", "which"),
    };

    private static Dictionary<string, NumberWord> WordTable() => new()
    {
        ["zero"] = new(NumberRole.Zero, 0), ["nought"] = new(NumberRole.Zero, 0), ["naught"] = new(NumberRole.Zero, 0),
        ["one"] = new(NumberRole.Digit, 1), ["two"] = new(NumberRole.Digit, 2), ["three"] = new(NumberRole.Digit, 3),
        ["four"] = new(NumberRole.Digit, 4), ["five"] = new(NumberRole.Digit, 5), ["six"] = new(NumberRole.Digit, 6),
        ["seven"] = new(NumberRole.Digit, 7), ["eight"] = new(NumberRole.Digit, 8), ["nine"] = new(NumberRole.Digit, 9),
        ["ten"] = new(NumberRole.Teen, 10), ["eleven"] = new(NumberRole.Teen, 11), ["twelve"] = new(NumberRole.Teen, 12),
        ["thirteen"] = new(NumberRole.Teen, 13), ["fourteen"] = new(NumberRole.Teen, 14), ["fifteen"] = new(NumberRole.Teen, 15),
        ["sixteen"] = new(NumberRole.Teen, 16), ["seventeen"] = new(NumberRole.Teen, 17), ["eighteen"] = new(NumberRole.Teen, 18),
        ["nineteen"] = new(NumberRole.Teen, 19),
        ["twenty"] = new(NumberRole.Ten, 20), ["thirty"] = new(NumberRole.Ten, 30), ["forty"] = new(NumberRole.Ten, 40), ["fifty"] = new(NumberRole.Ten, 50),
        ["sixty"] = new(NumberRole.Ten, 60), ["seventy"] = new(NumberRole.Ten, 70), ["eighty"] = new(NumberRole.Ten, 80), ["ninety"] = new(NumberRole.Ten, 90),
        ["hundred"] = new(NumberRole.Hundred, 100), ["hundreds"] = new(NumberRole.Hundred, 100),
        ["thousand"] = new(NumberRole.Scale, 1e3), ["lakh"] = new(NumberRole.Scale, 1e5), ["million"] = new(NumberRole.Scale, 1e6),
        ["crore"] = new(NumberRole.Scale, 1e7), ["billion"] = new(NumberRole.Scale, 1e9), ["trillion"] = new(NumberRole.Scale, 1e12),
        ["dozen"] = new(NumberRole.Dozen, 12), ["dozens"] = new(NumberRole.Dozen, 12),
        ["doz"] = new(NumberRole.Dozen, 12), ["dozs"] = new(NumberRole.Dozen, 12), ["dz"] = new(NumberRole.Dozen, 12), ["dzs"] = new(NumberRole.Dozen, 12),
        ["a"] = new(NumberRole.Article, 1), ["an"] = new(NumberRole.Article, 1), ["and"] = new(NumberRole.And, 0), ["point"] = new(NumberRole.Point, 0),
        ["minus"] = new(NumberRole.Minus, 0), ["negative"] = new(NumberRole.Minus, 0), ["half"] = new(NumberRole.Half, 0.5),
    };

    private static FrozenDictionary<string, double> DenominatorTable(bool plural)
    {
        var table = OrdinalWords.ToDictionary(word => plural ? word.Key + "s" : word.Key, word => word.Value);
        table[plural ? "halves" : "half"] = 2;
        table[plural ? "quarters" : "quarter"] = 4;
        return table.ToFrozenDictionary();
    }
}
