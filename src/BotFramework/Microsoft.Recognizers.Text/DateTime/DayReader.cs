using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the number of a day in a month: "4", "4th", "fourth", "twenty nine".</summary>
internal static class DayReader
{
    public static (int Day, int Next)? Read(Scan scan, int index) => ReadOrdinal(scan, index) ?? ReadCardinal(scan, index);

    public static (int Day, int Next)? ReadOrdinal(Scan scan, int index)
        => Scan.Ordinals.Read(scan.Text, index) is { Value: >= 1 and <= 31 } ordinal ? ((int)ordinal.Value, ordinal.Next) : null;

    private static (int Day, int Next)? ReadCardinal(Scan scan, int index)
    {
        var text = scan.Text;
        if (text.IsDigits(index))
        {
            return text.At(index).Length <= 2 && text.Integer(index) is >= 1 and <= 31 and var day && !IsInsideTime(text, index) ? (day, index + 1) : null;
        }

        return scan.WholeNumber(index, limit: 31) is { Value: > 0 } number ? number : null;
    }

    /// <summary>Whether the digits are part of "5:30", "5pm" or "5.5".</summary>
    private static bool IsInsideTime(TokenizedText text, int index)
        => text.IsGluedWord(index + 1) || text.IsGluedSymbol(index + 1, ':') || text.HasDecimals(index + 1);
}
