using System.Globalization;
using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads fractions: "half", "a third", "two and a half", "7/10", "2 1/4", "one out of three".</summary>
internal sealed class FractionReader(NumberLanguage language, char decimalMark)
{
    /// <summary>A fraction that begins without a number: "half a dozen", "a quarter", "½".</summary>
    public NumberMatch? ReadSimple(TokenizedText text, int index)
    {
        if (text.At(index) is { Kind: TokenKind.Symbol } && SingleCharacter(text[index][0]) is > 0 and var value)
        {
            return new NumberMatch(value, index + 1, NumberForm.Fraction);
        }

        var role = language.Word(text, index).Role;
        if (role == NumberRole.Half)
        {
            return Scaled(text, new NumberMatch(0.5, index + 1, NumberForm.Fraction));
        }

        return role == NumberRole.Article && ReadDenominator(text, index + 1) is { IsPlural: false } part
            ? Scaled(text, new NumberMatch(1 / part.Value, part.Next, NumberForm.Fraction))
            : null;
    }

    /// <summary>What makes a number that was read a fraction: its denominator, "and a half" or "out of ten".</summary>
    public NumberMatch? ReadAfter(TokenizedText text, Cardinal whole)
        => (whole.IsLiteral ? null : ReadOver(text, whole)) ?? ReadMixed(text, whole) ?? ReadRatio(text, whole);

    /// <summary>"7/10", "2 1/4", "7½".</summary>
    public static NumberMatch? ReadDigits(TokenizedText text, int index, Cardinal whole)
    {
        if (text.IsGlued(whole.Next) && text.At(whole.Next).Kind == TokenKind.Symbol && SingleCharacter(text[whole.Next][0]) is > 0 and var part)
        {
            return new NumberMatch(whole.Value + part, whole.Next + 1, NumberForm.Fraction);
        }

        if (ReadSlash(text, index) is { } slash)
        {
            return slash;
        }

        return whole.Next == index + 1 && !text.IsGlued(whole.Next) && ReadSlash(text, whole.Next) is { Value: < 1 } rest
            ? rest with { Value = whole.Value + rest.Value }
            : null;
    }

    private static double SingleCharacter(char character)
        => char.GetUnicodeCategory(character) == UnicodeCategory.OtherNumber && CharUnicodeInfo.GetNumericValue(character) is > 0 and < 1 and var value
            ? value
            : 0;

    private static NumberMatch? ReadSlash(TokenizedText text, int index)
    {
        var isFraction = text.IsDigits(index) && text.IsGluedSymbol(index + 1, '/') && text.IsGluedDigits(index + 2);
        if (!isFraction || IsJoined(text, index, index - 1) || IsJoined(text, index + 3, index + 3))
        {
            return null;
        }

        var (above, below) = (double.Parse(text[index], CultureInfo.InvariantCulture), double.Parse(text[index + 2], CultureInfo.InvariantCulture));
        return double.IsFinite(above / below) ? new NumberMatch(above / below, index + 3, NumberForm.Fraction) : null;
    }

    /// <summary>Whether a slash or a letter sits right beside the fraction, as in a date.</summary>
    private static bool IsJoined(TokenizedText text, int glued, int neighbour)
        => text.IsGlued(glued) && (text.IsSymbol(neighbour, '/') || text.IsWord(neighbour) || (text.IsSymbol(neighbour, '-') && text.IsDigits(neighbour - 1)));

    /// <summary>"three fifths", "one eighth", "one hundred and three quarters".</summary>
    private NumberMatch? ReadOver(TokenizedText text, Cardinal whole)
    {
        if (ReadDenominator(text, whole.Next) is not { } below)
        {
            return null;
        }

        if (whole.Value - whole.BeforeAnd is > 0 and < 10 and var above)
        {
            var part = new NumberMatch(above / below.Value, below.Next, NumberForm.Fraction);
            return below.IsPlural == (above == 1) ? null : Combine(text, whole.BeforeAnd, whole.ScaleBeforeAnd, part);
        }

        above = whole.Value;
        if (whole.OpenTen > 0 && below.Value < 10 && double.IsNaN(whole.BeforeAnd))
        {
            // "one hundred thirty fifths": thirty-fifths.
            (above, below) = (whole.Value - whole.OpenTen, below with { Value = below.Value + whole.OpenTen });
        }

        return below.IsPlural == (above == 1) ? null : Scaled(text, new NumberMatch(above / below.Value, below.Next, NumberForm.Fraction));
    }

    /// <summary>"and a half", "and three fifths", "y medio".</summary>
    private NumberMatch? ReadMixed(TokenizedText text, Cardinal whole)
        => language.Word(text, whole.Next).Role == NumberRole.And && ReadPart(text, whole.Next + 1) is { } part
            ? Combine(text, whole.Value, whole.Scale, part)
            : null;

    /// <summary>Adds a part to a whole: of its scale ("3 million and a half"), or of the scale that follows ("five and a half million").</summary>
    private NumberMatch Combine(TokenizedText text, double whole, double wholeScale, NumberMatch part)
    {
        if (language.Word(text, part.Next) is not { Role: NumberRole.Scale } scale)
        {
            return part with { Value = whole + (part.Value * wholeScale) };
        }

        var value = wholeScale > 1 ? whole + (part.Value * scale.Value) : (whole + part.Value) * scale.Value;
        return part with { Value = value, Next = part.Next + 1 };
    }

    private NumberMatch? ReadPart(TokenizedText text, int index)
    {
        var word = language.Word(text, index);
        if (word.Role == NumberRole.Half)
        {
            return language.AndJoinsTens ? new NumberMatch(0.5, index + 1, NumberForm.Fraction) : null;
        }

        var (above, next) = word.Role == NumberRole.Article
            ? (1, index + 1)
            : CardinalReader.Read(language, text, index, decimalMark) is { IsLiteral: false } number ? (number.Value, number.Next) : (0, index);
        return above > 0 && ReadDenominator(text, next) is { } below && below.IsPlural != (above == 1)
            ? new NumberMatch(above / below.Value, below.Next, NumberForm.Fraction)
            : null;
    }

    /// <summary>"one over three", "7 out of 10".</summary>
    private NumberMatch? ReadRatio(TokenizedText text, Cardinal above)
    {
        foreach (var words in language.Over)
        {
            if (text.Matches(above.Next, words)
                && Below(text, above.Next + words.Length) is { Value: > 0 } below
                && !NumberLanguage.Has(language.TimeUnits, text, below.Next))
            {
                return new NumberMatch(above.Value / below.Value, below.Next, NumberForm.Fraction);
            }
        }

        foreach (var words in language.OutOf)
        {
            if (text.Matches(above.Next, words) && Below(text, above.Next + words.Length) is { } below && above.Value < below.Value)
            {
                return new NumberMatch(above.Value / below.Value, below.Next, NumberForm.Fraction);
            }
        }

        return null;
    }

    private Cardinal? Below(TokenizedText text, int index)
        => CardinalReader.Read(language, text, index, decimalMark) is { } below && !(text.IsWord(below.Next) && text.IsGlued(below.Next)) ? below : null;

    /// <summary>"third", "twenty-firsts", with a hyphen before it or not. "first" and "second" alone are not denominators.</summary>
    private Denominator? ReadDenominator(TokenizedText text, int index)
    {
        if (text.IsSymbol(index, '-'))
        {
            index++;
        }

        var ten = language.Word(text, index) is { Role: NumberRole.Ten } tens ? tens.Value : 0;
        if (ten > 0)
        {
            index += text.IsSymbol(index + 1, '-') ? 2 : 1;
        }

        var singular = NumberLanguage.Find(language.Denominators, text, index);
        var value = singular > 0 ? singular : NumberLanguage.Find(language.PluralDenominators, text, index);
        var fits = ten > 0 ? value is > 0 and < 10 : value > 2 || (value == 2 && !text.IsAny(index, "second", "seconds"));
        return fits ? new Denominator(ten + value, singular == 0, index + 1) : null;
    }

    /// <summary>"half a dozen", "two thirds of a million".</summary>
    private NumberMatch Scaled(TokenizedText text, NumberMatch part)
    {
        var next = text.Is(part.Next, "of") ? part.Next + 1 : part.Next;
        next = language.Word(text, next).Role == NumberRole.Article ? next + 1 : next;
        return language.Word(text, next) is { Role: NumberRole.Scale or NumberRole.Dozen } scale
            ? part with { Value = part.Value * scale.Value, Next = next + 1 }
            : part;
    }
}
