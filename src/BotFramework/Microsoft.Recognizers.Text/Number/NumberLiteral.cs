using System.Globalization;
using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Numbers in digits, with group and decimal marks: "1,234.5", "1 234", ".5".</summary>
internal static class NumberLiteral
{
    /// <summary>The most groups of three digits one number may have; it keeps reading linear.</summary>
    private const int MaxGroups = 6;

    /// <summary>Whether digits may begin a number here: not inside a word ("covid19").</summary>
    public static bool CanStart(TokenizedText text, int index) => !(text.IsGlued(index) && text.IsWord(index - 1));

    /// <summary>Reads the number that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The first token.</param>
    /// <param name="decimalMark">The culture's decimal mark; it decides what "1,234" means, and only that.</param>
    /// <param name="value">The number.</param>
    /// <param name="next">The token after it.</param>
    public static bool TryRead(TokenizedText text, int index, char decimalMark, out double value, out int next)
    {
        if (IsLeadingPoint(text, index))
        {
            next = index + 2;
            value = Parse(string.Concat("0.", text[index + 1]));
            return true;
        }

        next = index + 1;
        if (!text.IsDigits(index) || !CanStart(text, index))
        {
            value = 0;
            return false;
        }

        var (groups, fraction) = Measure(text, index, decimalMark);
        next = index + 1 + groups.Width + (fraction ? 2 : 0);
        value = Parse(Compose(text, index, groups, fraction));
        return double.IsFinite(value);
    }

    private static bool IsLeadingPoint(TokenizedText text, int index)
        => text.IsSymbol(index, '.') && text.IsDigits(index + 1) && text.IsGlued(index + 1)
            && !(text.IsGlued(index) && (text.At(index - 1).Kind != TokenKind.Symbol || text.IsSymbol(index - 1, '.')));

    /// <summary>How many groups of three follow the first digits, and whether a decimal mark and decimals follow those.</summary>
    private static (Groups Groups, bool Fraction) Measure(TokenizedText text, int index, char decimalMark)
    {
        var none = default(Groups);
        var mark = MarkAfter(text, index);
        if (mark == '\0' || (index >= 2 && MarkAfter(text, index - 2) is '.' or ',' && text.IsDigits(index - 2)))
        {
            return (none, false);
        }

        var groups = text.At(index).Length > 3 ? none : CountGroups(text, index, mark);
        var last = index + groups.Width;
        var following = MarkAfter(text, last);
        if (groups.Count == 0)
        {
            // "7.5", "4,25"; but not "1.2.3".
            return (none, mark != ' ' && MarkAfter(text, last + 2) is '\0' or ' ');
        }

        if (following is '\0' or ' ')
        {
            // A single group is thousands or decimals as the culture has it: "1,234".
            return groups.Count == 1 && mark == decimalMark ? (none, true) : (groups, false);
        }

        return following != mark && MarkAfter(text, last + 2) is '\0' or ' ' ? (groups, true) : (none, false);
    }

    private static Groups CountGroups(TokenizedText text, int index, char mark)
    {
        var step = mark == ' ' ? 1 : 2;
        var count = 0;
        while (count < MaxGroups && MarkAfter(text, index + (count * step)) == mark && text.At(index + ((count + 1) * step)).Length == 3)
        {
            count++;
        }

        return new Groups(count, step);
    }

    /// <summary>The mark that joins digits with the digits after them; a space joins exactly three digits.</summary>
    private static char MarkAfter(TokenizedText text, int index)
    {
        if (text.IsDigits(index + 1))
        {
            return text.At(index + 1).Start == text.At(index).End + 1 && text.At(index + 1).Length == 3 ? ' ' : '\0';
        }

        var isMark = text.IsSymbol(index + 1, '.') || text.IsSymbol(index + 1, ',');
        return isMark && text.IsDigits(index + 2) && text.IsGlued(index + 1) && text.IsGlued(index + 2) ? text[index + 1][0] : '\0';
    }

    private static string Compose(TokenizedText text, int index, Groups groups, bool fraction)
    {
        var digits = text[index].ToString();
        for (var i = 1; i <= groups.Count; i++)
        {
            digits = string.Concat(digits, text[index + (i * groups.Step)]);
        }

        return fraction ? string.Concat(digits, ".", text[index + groups.Width + 2]) : digits;
    }

    private static double Parse(string digits) => double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private readonly record struct Groups(int Count, int Step)
    {
        public int Width => Count * Step;
    }
}
