namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads dates and months by the month's name: "July 4", "the 4th of July 2018", "Monday, July 4", "July 2018".</summary>
internal static class NamedDateReader
{
    public static Match? Read(Scan scan, int index)
    {
        if (CalendarWords.Weekday(scan.Text, index) > 0)
        {
            var at = scan.Text.IsSymbol(index + 1, ',') ? index + 2 : index + 1;
            return Match.Longest(ReadMonthFirst(scan, at), ReadDayFirst(scan, at));
        }

        return Match.Longest(ReadMonthFirst(scan, index), ReadDayFirst(scan, index), ReadYearFirst(scan, index));
    }

    /// <summary>A month with or without a year: "July", "July 2018", "July of last year".</summary>
    public static Match? ReadMonth(Scan scan, int index)
    {
        var text = scan.Text;
        if (CalendarWords.Month(text, index) is not (> 0 and var month))
        {
            return YearReader.Read(scan, index) is { } first && CalendarWords.Month(text, first.Next) is > 0 and var after
                ? new Match(Days.Month(scan, first.Year, after), first.Next + 1)
                : null;
        }

        if (ReadYear(scan, index + 1, isMonthOnly: true) is { } year)
        {
            return new Match(Days.Month(scan, year.Year, month), year.Next);
        }

        var relative = text.Is(index + 1, "of") ? index + 2 : index + 1;
        return CalendarWords.Relation(text, relative) is { } relation && text.Is(relative + 1, "year")
            ? new Match(Days.Month(scan, scan.Now.Year + relation, month), relative + 2)
            : new Match(Days.Month(scan, null, month), index + 1);
    }

    /// <summary>"July 4", "July the 4th, 2018", "Jul-4".</summary>
    private static Match? ReadMonthFirst(Scan scan, int index)
    {
        var text = scan.Text;
        if (CalendarWords.Month(text, index) is not (> 0 and var month))
        {
            return null;
        }

        var at = index + 1;
        at = text.IsSymbol(at, '.') || text.IsSymbol(at, '-') || text.IsSymbol(at, '/') ? at + 1 : at;
        at = text.Is(at, "the") ? at + 1 : at;
        return DayReader.Read(scan, at) is { } day ? WithYear(scan, month, day) : null;
    }

    /// <summary>"the 4th of July", "4 Jul 2018", "4-Jul-2018".</summary>
    private static Match? ReadDayFirst(Scan scan, int index)
    {
        var text = scan.Text;
        var at = text.Is(index, "the") ? index + 1 : index;
        var isWord = at > index && text.IsWord(at);
        if (isWord || DayReader.Read(scan, at) is not { } day)
        {
            return null;
        }

        at = text.Is(day.Next, "of") || text.IsSymbol(day.Next, '-') || text.IsSymbol(day.Next, '/') || text.IsSymbol(day.Next, ',') ? day.Next + 1 : day.Next;
        at = text.Matches(day.Next, ["day", "of"]) ? day.Next + 2 : at;
        return CalendarWords.Month(text, at) is > 0 and var month ? WithYear(scan, month, (day.Day, at + 1)) : null;
    }

    /// <summary>"2018-Jul-4".</summary>
    private static Match? ReadYearFirst(Scan scan, int index)
    {
        var text = scan.Text;
        return YearReader.Read(scan, index) is { } year && text.IsSymbol(year.Next, '-') && CalendarWords.Month(text, year.Next + 1) is > 0 and var month
            && text.IsSymbol(year.Next + 2, '-') && DayReader.Read(scan, year.Next + 3) is { } day
            ? new Match(Days.Of(scan, year.Year, month, day.Day), day.Next)
            : null;
    }

    private static Match WithYear(Scan scan, int month, (int Day, int Next) day)
        => ReadYear(scan, day.Next, isMonthOnly: false) is { } year
            ? new Match(Days.Of(scan, year.Year, month, day.Day), year.Next)
            : new Match(Days.Of(scan, null, month, day.Day), day.Next);

    /// <summary>A year after a month or a day: "2018", ", 2018", "of 2018", "-2018", "of 87"; after a month also "in 2018".</summary>
    private static (int Year, int Next)? ReadYear(Scan scan, int index, bool isMonthOnly)
    {
        var text = scan.Text;
        if (text.Is(index, "of"))
        {
            return YearReader.Read(scan, index + 1) ?? (YearReader.Expand(text, index + 1) is { } year ? (year, index + 2) : null);
        }

        var isJoined = text.IsSymbol(index, ',') || text.IsSymbol(index, '-') || text.IsSymbol(index, '/')
            || (isMonthOnly && (text.IsSymbol(index, '.') || text.Is(index, "in")));
        return YearReader.Read(scan, isJoined ? index + 1 : index);
    }
}
