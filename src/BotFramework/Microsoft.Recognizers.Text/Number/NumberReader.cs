using System.Globalization;
using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads the number that begins at a token: whole, decimal, fraction or power, in digits or words, with its sign.</summary>
internal sealed class NumberReader(NumberLanguage language, char decimalMark)
{
    private readonly FractionReader _fractions = new(language, decimalMark);

    public NumberLanguage Language => language;

    /// <summary>Gives the number, or none and the first token at which another may begin.</summary>
    public NumberMatch? Read(TokenizedText text, int index, out int resume)
    {
        resume = index + 1;
        if (SignAt(text, index) && ReadUnsigned(text, index + 1, out resume) is { } negative)
        {
            return negative.Negate();
        }

        return ReadUnsigned(text, index, out resume);
    }

    private bool SignAt(TokenizedText text, int index)
    {
        if (text.IsSymbol(index, '-'))
        {
            var before = text.At(index - 1);
            return before.Kind != TokenKind.Digits && !(before.Kind == TokenKind.Word && text.IsGlued(index)) && !text.IsWord(index + 1);
        }

        return language.Word(text, index).Role == NumberRole.Minus;
    }

    private NumberMatch? ReadUnsigned(TokenizedText text, int index, out int resume)
    {
        resume = index + 1;
        if (_fractions.ReadSimple(text, index) is { } simple)
        {
            return simple;
        }

        if (CardinalReader.Read(language, text, index, decimalMark) is not { } whole)
        {
            return null;
        }

        if (whole.IsLiteral)
        {
            return ReadLiteral(text, index, whole, out resume);
        }

        if (IsPronoun(text, index, whole))
        {
            return null;
        }

        return _fractions.ReadAfter(text, whole) ?? ReadDecimals(text, whole) ?? new NumberMatch(whole.Value, whole.Next);
    }

    private NumberMatch? ReadLiteral(TokenizedText text, int index, Cardinal whole, out int resume)
    {
        resume = whole.Next;
        if (ReadPower(text, whole) is { } power)
        {
            return power;
        }

        if (NumberSuffix.Read(text, whole.Next) is > 0 and var factor && !text.IsGluedWord(whole.Next + 1))
        {
            return new NumberMatch(whole.Value * factor, whole.Next + 1);
        }

        if (text.IsGluedWord(whole.Next))
        {
            // "180ml", "5pm", "2nd": the digits belong to the word, decimals and all.
            resume = whole.Next + 1;
            return null;
        }

        return FractionReader.ReadDigits(text, index, whole) ?? _fractions.ReadAfter(text, whole) ?? new NumberMatch(whole.Value, whole.Next);
    }

    private bool IsPronoun(TokenizedText text, int index, Cardinal whole)
        => whole.Value == 1 && whole.Next == index + 1 && NumberLanguage.Has(language.Pronouns, text, index - 1);

    /// <summary>"1e10", "1.1^-23".</summary>
    private static NumberMatch? ReadPower(TokenizedText text, Cardinal whole)
    {
        var isExponent = text.Is(whole.Next, "e");
        if (!text.IsGlued(whole.Next) || !(isExponent || text.IsSymbol(whole.Next, '^')))
        {
            return null;
        }

        var signed = whole.Next + 1;
        var sign = text.IsSymbol(signed, '-') ? -1 : 1;
        var digits = sign < 0 || text.IsSymbol(signed, '+') ? signed + 1 : signed;
        if (!text.IsGlued(signed) || !text.IsGlued(digits) || text.Integer(digits) is not (>= 0 and var exponent) || text.IsGluedWord(digits + 1))
        {
            return null;
        }

        var value = isExponent ? whole.Value * Math.Pow(10, sign * exponent) : Math.Pow(whole.Value, sign * exponent);
        return double.IsFinite(value) ? new NumberMatch(value, digits + 1, NumberForm.Power) : null;
    }

    /// <summary>"one point zero five", "two hundred point seventy-one", with a scale after it.</summary>
    private NumberMatch? ReadDecimals(TokenizedText text, Cardinal whole)
    {
        if (language.Word(text, whole.Next).Role != NumberRole.Point)
        {
            return null;
        }

        var decimals = string.Empty;
        var next = whole.Next + 1;
        while (decimals.Length < 15 && language.Word(text, next) is { Role: NumberRole.Zero or NumberRole.Digit } digit)
        {
            decimals += (char)('0' + (int)digit.Value);
            next++;
        }

        if (language.Word(text, next).Role is NumberRole.Ten or NumberRole.Teen
            && CardinalReader.Read(language, text, next, decimalMark) is { Value: < 100 } pair)
        {
            decimals += pair.Value.ToString(CultureInfo.InvariantCulture);
            next = pair.Next;
        }

        if (decimals.Length == 0)
        {
            return null;
        }

        var value = whole.Value + double.Parse("0." + decimals, CultureInfo.InvariantCulture);
        return language.Word(text, next) is { Role: NumberRole.Scale } scale ? new NumberMatch(value * scale.Value, next + 1) : new NumberMatch(value, next);
    }
}
