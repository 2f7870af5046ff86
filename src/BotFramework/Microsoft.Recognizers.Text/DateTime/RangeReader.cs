using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads stretches between two days or periods: "from March to May", "between Jan 2019 and today", "Monday - Friday", "June 5-7".</summary>
internal static class RangeReader
{
    public static Match? Read(Scan scan, int index) => Match.Longest(ReadEnds(scan, index), ReadDaysOfMonth(scan, index));

    private static Match? ReadEnds(Scan scan, int index)
    {
        var text = scan.Text;
        var isBetween = text.Is(index, "between");
        var at = isBetween || text.Is(index, "from") ? index + 1 : index;
        return ReadEnd(scan, at) is { } start && scan.IsJoint(start.Next, isBetween)
            && ReadEnd(scan, start.Next + 1) is { } end
            && Join(start.Finding, end.Finding) is { } range
            ? new Match(range, end.Next)
            : null;
    }

    private static Match? ReadEnd(Scan scan, int index)
    {
        if (scan.Text.Is(index, "now"))
        {
            return new Match(Days.On(scan.Today), index + 1);
        }

        var inner = scan.Text.Is(index, "the") ? index + 1 : index;
        var shifted = ShiftReader.Read(scan, index) is { Finding.Kind: FindingKind.Date } day ? day : (Match?)null;
        return Match.Longest(DateReader.Read(scan, index), PeriodReader.Read(scan, index), PeriodReader.Read(scan, inner), shifted);
    }

    private static Finding? Join(Finding start, Finding end)
    {
        var (begins, ends) = (Points(start), Points(end));
        if (begins.Length == 0 || ends.Length == 0)
        {
            return null;
        }

        if (begins.Length == 2 && ends.Length == 1 && HasYear(end) && IsYearly(begins[0]))
        {
            begins = [WithYear(begins[0], ends[0])];
        }

        var isMonths = start.Kind == FindingKind.DateRange && end.Kind == FindingKind.DateRange && begins[0].Day.Day == 1 && ends[0].Day.Day == 1;
        var isMixed = start.Kind != end.Kind;
        var past = Order(begins[0], ends[0], later: ends[^1], earlier: begins[0]);
        var future = Order(begins[^1], ends[^1], later: ends[^1], earlier: begins[0]);
        if (past.End.Day < past.Start.Day || future.End.Day < future.Start.Day)
        {
            return null;
        }

        var first = Write(past, isMonths, isMixed);
        var second = Write(future, isMonths, isMixed);
        return first != second && begins.Length + ends.Length == 4 ? new Finding(FindingKind.DateRange, first, second)
            : new Finding(FindingKind.DateRange, begins.Length > ends.Length ? first : second);
    }

    /// <summary>Brings the ends in order by taking a later end, an earlier start, or for weekdays the next week.</summary>
    private static (Point Start, Point End) Order(Point start, Point end, Point later, Point earlier)
    {
        if (end.Day >= start.Day)
        {
            return (start, end);
        }

        if (later.Day >= start.Day)
        {
            return (start, later);
        }

        if (end.Day >= earlier.Day)
        {
            return (earlier, end);
        }

        var day = end.Day;
        while (end.Timex.StartsWith("XXXX-W", StringComparison.Ordinal) && day < start.Day)
        {
            day = day.AddDays(7);
        }

        return (start, new Point(Timex.Date(day), day));
    }

    private static Reading Write((Point Start, Point End) range, bool isMonths, bool isMixed)
    {
        var (start, end) = range;
        var months = ((end.Day.Year - start.Day.Year) * 12) + end.Day.Month - start.Day.Month;
        var length = isMonths ? Timex.Period(months, 'M') : Timex.Days(start.Day, end.Day);
        return new Reading(Timex.Range(Name(start), Name(end), length), start.Day, end.Day);

        string Name(Point point) => isMixed && point.IsMonth ? Timex.Date(point.Day) : point.Timex;
    }

    /// <summary>The day that a date or a period stands for as an end: its first, or the last for "the end of March".</summary>
    private static Point[] Points(Finding finding)
    {
        var points = new List<Point>(2);
        foreach (var reading in finding.Readings)
        {
            var day = finding is { Kind: FindingKind.DateRange, Mod: "end" } ? reading.End : reading.Start;
            if (day is { } known)
            {
                var isMonth = finding.Kind == FindingKind.DateRange && reading.Timex.StartsWith("XXXX-", StringComparison.Ordinal);
                var timex = isMonth ? Timex.Date(null, known.Month, known.Day) : finding.Kind == FindingKind.DateRange ? Timex.Date(known) : reading.Timex;
                points.Add(new Point(timex, known, isMonth));
            }
        }

        return [.. points];
    }

    private static bool HasYear(Finding finding) => finding.Readings[0].Timex is [>= '0' and <= '9', ..];

    private static bool IsYearly(Point point) => point.Timex is ['X', 'X', 'X', 'X', '-', >= '0' and <= '9', ..];

    private static Point WithYear(Point start, Point end)
    {
        var day = Days.Create(end.Day.Year, start.Day.Month, start.Day.Day) ?? start.Day;
        day = day > end.Day ? day.AddYears(-1) : day;
        return new Point(Timex.Date(day), day);
    }

    /// <summary>"June 5-7", "April 9th through 17th", "from 5 to 7 of June", "9 to 12 of June 2020".</summary>
    private static Match? ReadDaysOfMonth(Scan scan, int index)
    {
        var text = scan.Text;
        var isBetween = text.Is(index, "between");
        var at = isBetween || text.Is(index, "from") ? index + 1 : index;
        var month = CalendarWords.Month(text, at);
        at = month > 0 ? at + 1 : at;
        if (ReadDay(scan, at) is not { } first || !scan.IsJoint(first.Next, isBetween)
            || ReadDay(scan, first.Next + 1) is not { } last || last.Day <= first.Day)
        {
            return null;
        }

        var next = last.Next;
        if (month == 0)
        {
            next = text.Is(next, "of") ? next + 1 : next;
            month = CalendarWords.Month(text, next);
            if (month == 0)
            {
                return null;
            }

            next++;
        }

        var year = YearReader.Read(scan, text.IsSymbol(next, ',') ? next + 1 : next);
        return Join(Days.Of(scan, year?.Year, month, first.Day), Days.Of(scan, year?.Year, month, last.Day)) is { } range
            ? new Match(range, year?.Next ?? next)
            : null;
    }

    private static (int Day, int Next)? ReadDay(Scan scan, int index) => DayReader.Read(scan, scan.Text.Is(index, "the") ? index + 1 : index);

    private readonly record struct Point(string Timex, Instant Day, bool IsMonth = false);
}
