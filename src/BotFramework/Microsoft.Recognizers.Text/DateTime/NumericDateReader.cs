using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads dates in digits: "12/31/2018", "2018-12-31", "31.12.2018", "12/31", "20181231"; and months: "05/2018", "2018-05".</summary>
internal static class NumericDateReader
{
    public static Match? Read(Scan scan, int index)
    {
        var text = scan.Text;
        if (!text.IsDigits(index) || (text.IsGlued(index) && (text.IsWord(index - 1) || IsInsideDate(text, index))))
        {
            return null;
        }

        return Parts(text, index) switch
        {
            1 => ReadCompact(scan, index),
            2 => ReadTwo(scan, index),
            3 => ReadThree(scan, index),
            _ => null,
        };
    }

    /// <summary>Whether digits stand before, joined by a mark; but in "10/1-11/2" a second date begins after the hyphen.</summary>
    private static bool IsInsideDate(TokenizedText text, int index)
    {
        var isJoined = IsMark(text, index - 1) && text.IsDigits(index - 2) && text.IsGlued(index - 1);
        var isSecond = text.IsSymbol(index - 1, '-') && IsMark(text, index + 1) && text.IsGlued(index + 1) && !text.IsSymbol(index + 1, '-');
        return isJoined && !isSecond;
    }

    private static bool IsMark(TokenizedText text, int index) => text.At(index).Kind == TokenKind.Symbol && text[index][0] is '/' or '-' or '.';

    /// <summary>How many runs of digits the same mark joins; 0 when letters or other marks follow at once.</summary>
    private static int Parts(TokenizedText text, int index)
    {
        var parts = 1;
        var last = index;
        while (parts < 4 && IsMark(text, last + 1) && text.IsGlued(last + 1) && text.IsDigits(last + 2) && text.IsGlued(last + 2))
        {
            if (text[last + 1][0] != text[index + 1][0])
            {
                return text.IsSymbol(last + 1, '-') ? parts : 0;
            }

            parts++;
            last += 2;
        }

        var isIsoTime = text.Is(last + 1, "t");
        return text.IsGlued(last + 1) && !isIsoTime && (text.IsWord(last + 1) || text.IsSymbol(last + 1, ':')) ? 0 : parts;
    }

    private static Match? ReadCompact(Scan scan, int index)
    {
        var digits = scan.Text.At(index).Length == 8 ? scan.Text.Integer(index) : 0;
        return digits / 10_000 is >= 1900 and <= 2100 && Days.Create(digits / 10_000, digits / 100 % 100, digits % 100) is { } day
            ? new Match(Days.On(day), index + 1)
            : null;
    }

    private static Match? ReadTwo(Scan scan, int index)
    {
        var (first, second) = (scan.Text.Integer(index), scan.Text.Integer(index + 2));
        if (scan.Text.At(index).Length == 4 && second is >= 1 and <= 12 && YearReader.Expand(scan.Text, index) is { } leading)
        {
            return new Match(Days.Month(scan, leading, second), index + 3);
        }

        if (scan.Text.At(index + 2).Length == 4 && first is >= 1 and <= 12 && YearReader.Expand(scan.Text, index + 2) is { } trailing)
        {
            return new Match(Days.Month(scan, trailing, first), index + 3);
        }

        return scan.Text.IsSymbol(index + 1, '/') && MonthAndDay(scan.IsDayFirst, first, second) is { } date
            ? new Match(Days.Of(scan, null, date.Month, date.Day), index + 3)
            : null;
    }

    private static Match? ReadThree(Scan scan, int index)
    {
        var (first, second, third) = (scan.Text.Integer(index), scan.Text.Integer(index + 2), scan.Text.Integer(index + 4));
        if (scan.Text.At(index).Length == 4)
        {
            return YearReader.Expand(scan.Text, index) is { } leading && second is >= 1 and <= 12 && third is >= 1 and <= 31
                ? new Match(Days.Of(scan, leading, second, third), index + 5)
                : null;
        }

        var isDayFirst = scan.IsDayFirst || scan.Text.IsSymbol(index + 1, '.');
        if (YearReader.Expand(scan.Text, index + 4) is not { } year || MonthAndDay(isDayFirst, first, second) is not { } date)
        {
            return null;
        }

        if (!YearReader.IsAmbiguous(scan.Text, index + 4))
        {
            return new Match(Days.Of(scan, year, date.Month, date.Day), index + 5);
        }

        var timex = "XX" + Timex.Date(year, date.Month, date.Day)[2..];
        var (last, next) = (Days.Create(year - 100, date.Month, date.Day), Days.Create(year, date.Month, date.Day));
        return new Match(new Finding(FindingKind.Date, new Reading(timex, last), new Reading(timex, next)), index + 5);
    }

    private static (int Month, int Day)? MonthAndDay(bool isDayFirst, int first, int second)
        => (isDayFirst ? Pair(second, first) : Pair(first, second)) ?? Pair(first, second) ?? Pair(second, first);

    private static (int Month, int Day)? Pair(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31 ? (month, day) : null;
}
