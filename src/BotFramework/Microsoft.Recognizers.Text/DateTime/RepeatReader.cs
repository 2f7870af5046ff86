using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads what comes back: "every day", "each Monday", "every 2 weeks", "daily", "once a week", "mornings".</summary>
internal static class RepeatReader
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["daily"] = "P1D", ["everyday"] = "P1D", ["weekly"] = "P1W", ["biweekly"] = "P2W",
        ["monthly"] = "P1M", ["quarterly"] = "P3M", ["yearly"] = "P1Y", ["annually"] = "P1Y",
    }.ToFrozenDictionary();

    public static Match? Read(Scan scan, int index)
    {
        var text = scan.Text;
        if (!text.IsWord(index))
        {
            return null;
        }

        if (Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var timex))
        {
            return new Match(Repeat(timex), index + 1);
        }

        if (text.IsAny(index, "once", "one") && text.Is(index + 1, "a") && TimeUnit.Find(text, index + 2) is { IsTime: false } unit)
        {
            return new Match(Repeat(Timex.Period(unit.Factor, unit.Letter)), index + 3);
        }

        if (CalendarWords.Weekday(text, index) is > 0 and var day && PartOfDay.FindPlural(text, index + 1) is { } parts)
        {
            return new Match(Repeat(Timex.Weekday(day) + parts.Timex), index + 2);
        }

        return text.IsAny(index, "every", "each") ? ReadEvery(scan, index + 1)
            : CalendarWords.PluralWeekday(text, index) is > 0 and var weekday ? new Match(Repeat(Timex.Weekday(weekday)), index + 1)
            : PartOfDay.FindPlural(text, index) is { } part ? new Match(Repeat(part.Timex), index + 1)
            : null;
    }

    private static Match? ReadEvery(Scan scan, int index)
    {
        var text = scan.Text;
        var factor = text.Is(index, "other") ? 2 : 1;
        var at = factor == 2 ? index + 1 : index;
        if (text.Is(at, "weekend"))
        {
            return new Match(Repeat("P1WE"), at + 1);
        }

        if (!text.Is(at, "night") && TimeUnit.Find(text, at) is { } unit)
        {
            return new Match(Repeat(default(Length).Add(factor, unit).Timex), at + 1);
        }

        return CalendarWords.Weekday(text, at) is > 0 and var weekday ? new Match(Repeat(Timex.Weekday(weekday)), at + 1)
            : CalendarWords.Month(text, at) is > 0 and var month ? new Match(Repeat(Timex.Month(null, month)), at + 1)
            : PartOfDay.Find(text, at) is { } part ? new Match(Repeat(part.Timex), at + 1)
            : LengthReader.ReadLength(scan, at) is { } length ? new Match(Repeat(length.Length.Timex), length.Next)
            : null;
    }

    private static Finding Repeat(string timex) => new(FindingKind.Set, new Reading(timex));
}
