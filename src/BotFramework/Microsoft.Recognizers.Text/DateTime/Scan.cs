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

    public static NumberReader Numbers { get; } = new(EnglishNumbers.Language, '.');

    public static OrdinalReader Ordinals { get; } = new(EnglishNumbers.Language);
}
