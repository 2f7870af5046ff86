using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Places days and periods in time: exactly when a year is known, else in the past and in the future.</summary>
internal static class Days
{
    /// <summary>Leap days come back within eight years.</summary>
    private const int YearsToSearch = 8;

    public static Finding On(Instant day) => new(FindingKind.Date, new Reading(Timex.Date(day), day));

    /// <summary>A day of a month; a day that the calendar does not have stays unresolved.</summary>
    public static Finding Of(Scan scan, int? year, int month, int day)
    {
        var timex = Timex.Date(year, month, day);
        if (year is { } known)
        {
            return new Finding(FindingKind.Date, new Reading(timex, Create(known, month, day)));
        }

        return PastAndFuture(timex, scan.Now, offset => Create(scan.Now.Year + offset, month, day));
    }

    /// <summary>A day of no given month: "the 15th".</summary>
    public static Finding OfAnyMonth(Scan scan, int day)
    {
        var first = new Instant(scan.Now.Year, scan.Now.Month, 1);
        return PastAndFuture($"XXXX-XX-{day:D2}", scan.Now, offset => first.AddMonths(offset) is var month ? Create(month.Year, month.Month, day) : null);
    }

    public static Finding Weekday(Scan scan, int weekday)
    {
        var thisWeek = Monday(scan.Today).AddDays(weekday - 1);
        var future = thisWeek < scan.Today ? thisWeek.AddDays(7) : thisWeek;
        var timex = Timex.Weekday(weekday);
        return new Finding(FindingKind.Date, new Reading(timex, future.AddDays(-7)), new Reading(timex, future));
    }

    /// <summary>The last of a yearly (or monthly) day's occurrences before now, and the first after it.</summary>
    public static Finding PastAndFuture(string timex, Instant now, Func<int, Instant?> occurrence)
    {
        Instant? past = null;
        Instant? future = null;
        for (var offset = 0; offset <= YearsToSearch && (past is null || future is null); offset++)
        {
            past ??= occurrence(-offset) is { } before && before < now ? before : null;
            future ??= occurrence(offset) is { } after && after >= now ? after : null;
        }

        return past is null && future is null
            ? new Finding(FindingKind.Date, new Reading(timex))
            : new Finding(FindingKind.Date, new Reading(timex, past), new Reading(timex, future));
    }

    public static Finding Period(string timex, Instant start, Instant end) => new(FindingKind.DateRange, new Reading(timex, start, end));

    public static Finding Month(Scan scan, int? year, int month)
    {
        var timex = Timex.Month(year, month);
        if (year is { } known)
        {
            return Period(timex, new Instant(known, month, 1), new Instant(known, month, 1).AddMonths(1));
        }

        var future = new Instant(month < scan.Now.Month ? scan.Now.Year + 1 : scan.Now.Year, month, 1);
        var past = future.AddYears(-1);
        return new Finding(FindingKind.DateRange, new Reading(timex, past, past.AddMonths(1)), new Reading(timex, future, future.AddMonths(1)));
    }

    public static Finding Year(int year) => Period(Timex.Year(year), new Instant(year, 1, 1), new Instant(year + 1, 1, 1));

    /// <summary>The first day of a day's week.</summary>
    public static Instant Monday(Instant day) => day.Date.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static Instant? Create(int year, int month, int day)
        => year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= Instant.DaysInMonth(year, month) ? new Instant(year, month, day) : null;
}
