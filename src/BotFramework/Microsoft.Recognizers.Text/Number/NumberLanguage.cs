using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>The number words of a language and the few rules by which languages differ. Without words, only digits are read.</summary>
internal sealed class NumberLanguage
{
    public static readonly NumberLanguage None = new();

    public FrozenDictionary<string, NumberWord> Words { get; init; } = FrozenDictionary<string, NumberWord>.Empty;

    /// <summary>"first" to "trillionth".</summary>
    public FrozenDictionary<string, double> Ordinals { get; init; } = FrozenDictionary<string, double>.Empty;

    /// <summary>What may follow "one" or an article to make a fraction: "third", "quarter".</summary>
    public FrozenDictionary<string, double> Denominators { get; init; } = FrozenDictionary<string, double>.Empty;

    /// <summary>What may follow other numbers to make a fraction: "thirds".</summary>
    public FrozenDictionary<string, double> PluralDenominators { get; init; } = FrozenDictionary<string, double>.Empty;

    /// <summary>What makes digits an ordinal: "st", "nd".</summary>
    public FrozenSet<string> OrdinalSuffixes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Ordinals that count from the end or from the current one: "last", "next one".</summary>
    public PhraseTable<RelativeOrdinal> RelativeOrdinals { get; init; } = new();

    /// <summary>"over": any fraction.</summary>
    public string[][] Over { get; init; } = [];

    /// <summary>"out of": only fractions below one.</summary>
    public string[][] OutOf { get; init; } = [];

    /// <summary>What makes "over" speak of a length of time.</summary>
    public FrozenSet<string> TimeUnits { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words before a lone "one" that make it a pronoun: "the one".</summary>
    public FrozenSet<string> Pronouns { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether "and" joins tens and digits ("treinta y cinco") and nothing else, instead of following hundreds and thousands.</summary>
    public bool AndJoinsTens { get; init; }

    /// <summary>Whether a scale may stand without a number before it: "mil".</summary>
    public bool HasBareThousand { get; init; }

    public NumberWord Word(TokenizedText text, int index)
        => text.IsWord(index) && Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var word) ? word : default;

    public double Ordinal(TokenizedText text, int index) => Find(Ordinals, text, index);

    public static double Find(FrozenDictionary<string, double> table, TokenizedText text, int index)
        => text.IsWord(index) && table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var value) ? value : 0;

    public static bool Has(FrozenSet<string> set, TokenizedText text, int index)
        => text.IsWord(index) && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[index]);
}
