using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the nth weekday, week or day of a month: "first Monday of May", "the last week of July", "last day of the month".</summary>
internal static class NthReader
{
    private const int Last = 6;
    private const int LastWeek = 5;

    public static Match? Read(Scan scan, int index)
    {
        var text = scan.Text;
        var at = text.Is(index, "the") ? index + 1 : index;
        var nth = text.Is(at, "last") ? Last : DayReader.ReadOrdinal(scan, at) is { Day: < Last } ordinal ? ordinal.Day : 0;
        at = nth > 0 && text.IsDigits(at) ? at + 2 : at + 1;
        if (nth == 0 || !text.IsAny(at + 1, "of", "in") || Month(scan, at + 2) is not { } month)
        {
            return null;
        }

        var isDay = text.Is(at, "day");
        var weekday = CalendarWords.Weekday(text, at);
        if (weekday == 0 && !isDay && !text.Is(at, "week"))
        {
            return null;
        }

        // Weekdays and days leave a leading "the" outside.
        return index + 1 < at && text.Is(index, "the") && weekday > 0
            ? null
            : new Match(isDay ? Day(month.Finding, nth) : weekday > 0 ? Weekday(month.Finding, nth, weekday) : Week(month.Finding, nth), month.Next);
    }

    private static Match? Month(Scan scan, int index)
        => NamedDateReader.ReadMonth(scan, index)
            ?? (PeriodReader.Read(scan, index) is { Finding: { Mod: null, Readings: [{ Timex: [.., '-', _, _] and { Length: 7 } }] } } month ? month : null);

    private static Finding Day(Finding month, int nth)
        => new(FindingKind.Date, [.. month.Readings
            .Select(reading => nth == Last ? reading.End!.Value.AddDays(-1) : reading.Start!.Value.AddDays(nth - 1))
            .Select(day => new Reading(Timex.Date(day), day))]);

    private static Finding Weekday(Finding month, int nth, int weekday) => new(FindingKind.Date, [.. month.Readings.Select(reading =>
    {
        var first = First(reading.Start!.Value, weekday);
        var count = Math.Min(nth, ((reading.End!.Value.AddDays(-1) - first).Days / 7) + 1);
        return new Reading($"{reading.Timex}-WXX-{weekday}-#{count}", first.AddDays((count - 1) * 7));
    })]);

    /// <summary>Weeks are counted from the month's first Monday; the last is the one that has its Thursday in the month.</summary>
    private static Finding Week(Finding month, int nth) => new(FindingKind.DateRange, [.. month.Readings.Select(reading =>
    {
        var start = nth == Last
            ? First(reading.End!.Value.AddDays(-7), weekday: 4).AddDays(-3)
            : First(reading.Start!.Value, weekday: 1).AddDays((nth - 1) * 7);
        return new Reading($"{reading.Timex}-W{Math.Min(nth, LastWeek):D2}", start, start.AddDays(7));
    })]);

    private static Instant First(Instant from, int weekday) => from.AddDays((weekday - (int)from.DayOfWeek + 7) % 7);
}
