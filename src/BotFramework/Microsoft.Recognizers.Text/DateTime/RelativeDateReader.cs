using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads days seen from today: "yesterday", "the day after tomorrow", "next Tuesday", "Monday of last week", "on the 15th".</summary>
internal static class RelativeDateReader
{
    private static readonly PhraseTable<int> Phrases = new(
        ("the day before yesterday", -2), ("day before yesterday", -2), ("the day after tomorrow", 2), ("day after tomorrow", 2),
        ("the day before", -1), ("the day after", 1), ("the next day", 1), ("the following day", 1), ("the previous day", -1), ("the last day", -1),
        ("next day", 1), ("following day", 1), ("previous day", -1), ("last day", -1), ("past day", -1),
        ("the day", 0), ("this day", 0), ("today", 0), ("tomorrow", 1), ("tmr", 1), ("tmrw", 1), ("yesterday", -1));

    public static Match? Read(Scan scan, int index)
        => Match.Longest(ReadPhrase(scan, index), ReadWeekday(scan, index), ReadDayOfMonth(scan, index));

    private static Match? ReadPhrase(Scan scan, int index)
        => Phrases.Find(scan.Text, index) is { } phrase ? new Match(Days.On(scan.Today.AddDays(phrase.Value)), phrase.Next) : null;

    private static Match? ReadWeekday(Scan scan, int index)
    {
        var text = scan.Text;
        if (CalendarWords.Relation(text, index) is { } relation)
        {
            // "next Tuesday", "last week Monday".
            var isWeek = text.Is(index + 1, "week");
            var at = !isWeek ? index + 1 : text.IsSymbol(index + 2, '-') ? index + 3 : index + 2;
            return CalendarWords.Weekday(text, at) is > 0 and var named ? InWeek(scan, relation, named, at + 1) : null;
        }

        if (CalendarWords.Weekday(text, index) is not (> 0 and var weekday))
        {
            return null;
        }

        // "Monday next week", "Monday of the following week".
        var week = text.Is(index + 1, "of") ? index + 2 : index + 1;
        week = text.Is(week, "the") ? week + 1 : week;
        return CalendarWords.Relation(text, week) is { } weeks && text.Is(week + 1, "week")
            ? InWeek(scan, weeks, weekday, week + 2)
            : new Match(Days.Weekday(scan, weekday), index + 1);
    }

    private static Match InWeek(Scan scan, int weeks, int weekday, int next)
        => new(Days.On(Days.Monday(scan.Today).AddDays((weeks * 7) + weekday - 1)), next);

    /// <summary>"15th of next month"; "the 15th" or "5" only after "on".</summary>
    private static Match? ReadDayOfMonth(Scan scan, int index)
    {
        var text = scan.Text;
        var isAfterOn = text.Is(index - 1, "on");
        var at = isAfterOn && text.Is(index, "the") ? index + 1 : index;
        var isFragment = at == index && text.Is(index - 1, "the") && text.Is(index - 2, "on");
        if (isFragment || (isAfterOn ? DayReader.Read(scan, at) : DayReader.ReadOrdinal(scan, at)) is not { } day)
        {
            return null;
        }

        var month = text.Is(day.Next, "of") ? day.Next + 1 : day.Next;
        var relation = text.Is(month, "the") ? 0 : CalendarWords.Relation(text, month);
        if (relation is { } months && text.Is(month + 1, "month") && (month > day.Next || !text.Is(month, "the")))
        {
            var first = new System.DateTime(scan.Now.Year, scan.Now.Month, 1).AddMonths(months);
            return new Match(Days.Of(scan, first.Year, first.Month, day.Day), month + 2);
        }

        return isAfterOn && TimeUnit.Find(text, day.Next) is null ? new Match(Days.OfAnyMonth(scan, day.Day), day.Next) : null;
    }
}
