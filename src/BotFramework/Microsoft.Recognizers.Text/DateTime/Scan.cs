using Microsoft.Recognizers.Text.Lexing;
using Microsoft.Recognizers.Text.Number;
using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A text under reading: what "now" means in it and how its culture writes dates.</summary>
internal sealed class Scan(TokenizedText text, Instant now, DateTimeCulture culture)
{
    public TokenizedText Text => text;

    public Instant Now => now;

    public Instant Today => now.Date;

    public bool IsDayFirst => culture.IsDayFirst;

    public bool HasWords => culture.HasWords;

    /// <summary>A plain whole number up to a limit, in words or digits, and the token after it.</summary>
    public (int Value, int Next)? WholeNumber(int index, int limit)
        => Numbers.Read(text, index, out _) is { Form: NumberForm.Plain, Value: >= 0 } number && number.Value <= limit && double.IsInteger(number.Value)
            ? ((int)number.Value, number.Next)
            : null;

    /// <summary>Whether a token stands between the two ends of a range.</summary>
    public bool IsJoint(int index, bool isBetween)
        => text.IsAny(index, "to", "until", "till", "through", "thru") || text.IsSymbol(index, '-') || text.IsSymbol(index, '–')
            || (isBetween && text.Is(index, "and"));

    public static NumberReader Numbers { get; } = new(EnglishNumbers.Language, '.');

    public static OrdinalReader Ordinals { get; } = new(EnglishNumbers.Language);
}
