using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Spanish number words, with and without their accents.</summary>
internal static class SpanishNumbers
{
    private static readonly string[][] OrdinalStems =
    [
        ["primer"], ["segund"], ["tercer"], ["cuart"], ["quint"], ["sext"], ["séptim", "septim"], ["octav"], ["noven"], ["décim", "decim"],
        ["undécim", "undecim"], ["duodécim", "duodecim"],
    ];

    private static readonly string[] HundredStems =
        ["doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient", "novecient"];

    public static NumberLanguage Language { get; } = new()
    {
        Words = WordTable().ToFrozenDictionary(),
        Ordinals = OrdinalTable(),
        Denominators = DenominatorTable(string.Empty),
        PluralDenominators = DenominatorTable("s"),
        OrdinalSuffixes = FrozenSet.Create("ro", "ra", "do", "da", "to", "ta", "vo", "va", "mo", "ma", "no", "na", "er", "º", "ª"),
        RelativeOrdinals = new(
            ("penúltimo", new("end", -1)), ("penúltima", new("end", -1)), ("penultimo", new("end", -1)), ("penultima", new("end", -1)),
            ("último", new("end", 0)), ("última", new("end", 0)), ("ultimo", new("end", 0)), ("ultima", new("end", 0)),
            ("anterior", new("current", -1)), ("siguiente", new("current", 1)), ("próximo", new("current", 1)), ("próxima", new("current", 1))),
        Over = [["sobre"]],
        AndJoinsTens = true,
        HasBareThousand = true,
    };

    private static Dictionary<string, NumberWord> WordTable()
    {
        var words = new Dictionary<string, NumberWord>
        {
            ["cero"] = new(NumberRole.Zero, 0), ["y"] = new(NumberRole.And, 0), ["coma"] = new(NumberRole.Point, 0), ["menos"] = new(NumberRole.Minus, 0),
            ["un"] = new(NumberRole.Digit, 1), ["una"] = new(NumberRole.Digit, 1), ["uno"] = new(NumberRole.Digit, 1), ["ún"] = new(NumberRole.Digit, 1),
            ["medio"] = new(NumberRole.Half, 0.5), ["media"] = new(NumberRole.Half, 0.5), ["medios"] = new(NumberRole.Half, 0.5),
            ["medias"] = new(NumberRole.Half, 0.5), ["mitad"] = new(NumberRole.Half, 0.5),
            ["docena"] = new(NumberRole.Dozen, 12), ["docenas"] = new(NumberRole.Dozen, 12),
            ["mil"] = new(NumberRole.Scale, 1e3), ["millón"] = new(NumberRole.Scale, 1e6), ["millon"] = new(NumberRole.Scale, 1e6),
            ["millones"] = new(NumberRole.Scale, 1e6), ["billón"] = new(NumberRole.Scale, 1e12), ["billon"] = new(NumberRole.Scale, 1e12),
            ["billones"] = new(NumberRole.Scale, 1e12),
            ["cien"] = new(NumberRole.Hundreds, 100), ["ciento"] = new(NumberRole.Hundreds, 100),
        };
        Add(words, NumberRole.Digit, 2, 1, "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve");
        Add(words, NumberRole.Teen, 10, 1, "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve");
        Add(words, NumberRole.Teen, 20, 1, "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco");
        Add(words, NumberRole.Teen, 26, 1, "veintiséis", "veintisiete", "veintiocho", "veintinueve");
        Add(words, NumberRole.Teen, 21, 1, "veintiún", "veintidos", "veintitres");
        Add(words, NumberRole.Teen, 21, 5, "veintiuna", "veintiseis");
        Add(words, NumberRole.Teen, 16, 5, "dieciseis", "veintiun");
        Add(words, NumberRole.Ten, 30, 10, "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
        Add(words, NumberRole.Hundreds, 200, 100, [.. HundredStems.Select(stem => stem + "os")]);
        Add(words, NumberRole.Hundreds, 200, 100, [.. HundredStems.Select(stem => stem + "as")]);

        return words;
    }

    private static void Add(Dictionary<string, NumberWord> words, NumberRole role, double first, double step, params string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            words.Add(names[i], new NumberWord(role, first + (i * step)));
        }
    }

    private static FrozenDictionary<string, double> OrdinalTable()
    {
        var ordinals = new Dictionary<string, double>
        {
            ["primer"] = 1, ["tercer"] = 3, ["vigésimo"] = 20, ["vigésima"] = 20, ["vigesimo"] = 20, ["vigesima"] = 20, ["centésimo"] = 100,
        };
        for (var i = 0; i < OrdinalStems.Length; i++)
        {
            foreach (var stem in OrdinalStems[i])
            {
                ordinals[stem + "o"] = ordinals[stem + "a"] = i + 1;
            }
        }

        return ordinals.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, double> DenominatorTable(string ending)
    {
        var table = new Dictionary<string, double> { ["tercio" + ending] = 3 };
        for (var i = 3; i < 10; i++)
        {
            foreach (var stem in OrdinalStems[i])
            {
                table[stem + "o" + ending] = table[stem + "a" + ending] = i + 1;
            }
        }

        return table.ToFrozenDictionary();
    }
}
