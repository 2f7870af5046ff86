using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads the ordinal that begins at a token: "first", "twenty-first", "3rd".</summary>
internal sealed class OrdinalReader(NumberLanguage language)
{
    public NumberMatch? Read(TokenizedText text, int index) => ReadDigits(text, index) ?? ReadWords(text, index);

    /// <summary>"next", "the last but one".</summary>
    public (RelativeOrdinal Value, int Next)? ReadRelative(TokenizedText text, int index) => language.RelativeOrdinals.Find(text, index);

    private NumberMatch? ReadDigits(TokenizedText text, int index)
        => text.Integer(index) is >= 0 and var value && NumberLiteral.CanStart(text, index)
            && text.IsGlued(index + 1) && NumberLanguage.Has(language.OrdinalSuffixes, text, index + 1)
            ? new NumberMatch(value, index + 2)
            : null;

    private NumberMatch? ReadWords(TokenizedText text, int index)
    {
        var before = 0d;
        var at = index;
        if (language.Ordinal(text, index) == 0)
        {
            if (CardinalReader.Read(language, text, index, decimalMark: '.') is not { IsLiteral: false } cardinal)
            {
                return null;
            }

            (before, at) = (cardinal.Value, SkipJoint(text, cardinal));
        }

        var ordinal = language.Ordinal(text, at);
        if (ordinal == 0)
        {
            return null;
        }

        // "vigésimo primero": an ordinal for the tens, one for the digits.
        if (ordinal is >= 10 and < 100 && language.AndJoinsTens && language.Ordinal(text, at + 1) is > 0 and < 10 and var digit)
        {
            return new NumberMatch(before + ordinal + digit, at + 2);
        }

        return before == 0 ? new NumberMatch(ordinal, at + 1)
            : ordinal >= 100 ? new NumberMatch(before * ordinal, at + 1)
            : before % (ordinal < 10 ? 10 : 100) == 0 ? new NumberMatch(before + ordinal, at + 1)
            : null;
    }

    /// <summary>Passes the hyphen of "twenty-first" and the "and" of "hundred and first".</summary>
    private int SkipJoint(TokenizedText text, Cardinal cardinal)
        => text.IsSymbol(cardinal.Next, '-') || language.Word(text, cardinal.Next).Role == NumberRole.And ? cardinal.Next + 1 : cardinal.Next;
}
