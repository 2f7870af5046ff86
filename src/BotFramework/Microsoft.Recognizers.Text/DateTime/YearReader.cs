using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads years: 1000 to 2100 in digits, "nineteen ninety", "two thousand eighteen".</summary>
internal static class YearReader
{
    public static (int Year, int Next)? Read(Scan scan, int index)
    {
        var text = scan.Text;
        if (text.IsDigits(index))
        {
            var year = text.At(index).Length == 4 && StandsAlone(text, index) ? Expand(text, index) : null;
            return year is { } digits ? (digits, index + 1) : null;
        }

        if (!scan.HasWords || !text.IsWord(index) || scan.WholeNumber(index, limit: 2100) is not { } first)
        {
            return null;
        }

        if (first.Value >= 2000)
        {
            return first;
        }

        return first.Value is 19 or 20 && scan.WholeNumber(first.Next, limit: 99) is { Value: >= 10 } second
            ? ((first.Value * 100) + second.Value, second.Next)
            : null;
    }

    /// <summary>The year that two or four digits mean: two of them below 40 in this century, else in the last.</summary>
    public static int? Expand(TokenizedText text, int index) => (text.At(index).Length, text.Integer(index)) switch
    {
        (4, >= 1000 and <= 2100 and var year) => year,
        (2, < 40 and >= 0 and var year) => 2000 + year,
        (2, var year) => 1900 + year,
        _ => null,
    };

    /// <summary>Whether a year is written in two digits that may as well mean the last century: 30 to 39.</summary>
    public static bool IsAmbiguous(TokenizedText text, int index) => text.At(index).Length == 2 && text.Integer(index) is >= 30 and < 40;

    /// <summary>Whether no digits, letters, marks or amounts touch the digits: not "1,500", "$1500", "x2000", "2018-13".</summary>
    private static bool StandsAlone(TokenizedText text, int index)
    {
        var before = text.IsGlued(index) && Joins(text, index - 1, text.IsGlued(index - 1) ? index - 2 : -1);
        var after = text.IsGlued(index + 1) && Joins(text, index + 1, text.IsGlued(index + 2) ? index + 2 : -1);
        return !before && !after;
    }

    private static bool Joins(TokenizedText text, int mark, int beyond)
        => text.IsWord(mark) || text.IsSymbol(mark, '$') || text.IsSymbol(mark, ':')
            || ((text.IsSymbol(mark, ',') || text.IsSymbol(mark, '.')) && text.IsDigits(beyond))
            || (text.IsSymbol(mark, '-') && text.IsDigits(beyond) && text.At(beyond).Length != 4);
}
