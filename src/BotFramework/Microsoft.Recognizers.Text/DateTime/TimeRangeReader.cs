namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads stretches of a day: "from 5 to 6pm", "9:30-10:30", "between 9am and 5pm", and with a date "tomorrow from 9 to 11".</summary>
internal static class TimeRangeReader
{
    public static Match? Read(Scan scan, int index) => Match.Longest(ReadAlone(scan, index), ReadWithDate(scan, index));

    private static Match? ReadAlone(Scan scan, int index)
        => ReadRange(scan, index, allowBareHours: false) is { } range ? new Match(new Finding(FindingKind.TimeRange, range.Readings), range.Next) : null;

    private static Match? ReadWithDate(Scan scan, int index)
    {
        if (DateReader.Read(scan, index) is { } before)
        {
            return ReadRange(scan, before.Next, allowBareHours: true) is { } after ? new Match(On(before.Finding, after.Readings), after.Next) : null;
        }

        if (ReadRange(scan, index, allowBareHours: true) is not { } range)
        {
            return null;
        }

        var at = scan.Text.Is(range.Next, "on") ? range.Next + 1 : range.Next;
        return DateReader.Read(scan, at) is { } date ? new Match(On(date.Finding, range.Readings), date.Next) : null;
    }

    private static Finding On(Finding date, Reading[] ranges)
        => new(FindingKind.DateTimeRange, [.. ranges.SelectMany(range => date.Readings.Select(day => On(day, range)))]);

    private static Reading On(Reading date, Reading range)
    {
        // The range's timex is "(T09,T17,PT8H)".
        var parts = range.Timex[1..^1].Split(',');
        var days = range.End >= range.Start ? 0 : 1;
        var timex = Timex.Range(date.Timex + parts[0], date.Timex + parts[1], parts[2]);
        return date.Start is { } day
            ? new Reading(timex, day + range.Start!.Value.TimeOfDay, day.AddDays(days) + range.End!.Value.TimeOfDay)
            : new Reading(timex);
    }

    private static (Reading[] Readings, int Next)? ReadRange(Scan scan, int index, bool allowBareHours)
    {
        var text = scan.Text;
        var isFrom = text.Is(index, "from");
        var isBetween = text.Is(index, "between");
        if (ClockReader.ReadClock(scan, isFrom || isBetween ? index + 1 : index, allowBareHour: true) is not { } start || !scan.IsJoint(start.Next, isBetween)
            || ClockReader.ReadClock(scan, start.Next + 1, allowBareHour: true) is not { } end)
        {
            return null;
        }

        var isBare = IsBare(start.Clock) && IsBare(end.Clock);
        return isBare && !allowBareHours ? null : (Settle(start.Clock, end.Clock), end.Next);
    }

    private static bool IsBare(Clock clock) => clock is { Minute: null, IsAfternoon: null };

    /// <summary>Half a day that one end names goes for both, unless the range would then run backwards.</summary>
    private static Reading[] Settle(Clock start, Clock end)
    {
        if (start.IsAmbiguous && end.IsAmbiguous)
        {
            var (morning, noon) = (start, end.MinuteOfDay < start.MinuteOfDay ? end.Turn() : end);
            return [Between(morning, noon), Between(morning.Turn(), noon.Turn())];
        }

        if (start.IsAmbiguous)
        {
            var same = start.In(afternoon: end.Hour >= 12);
            return [Between(same.MinuteOfDay > end.MinuteOfDay ? same.Turn() : same, end)];
        }

        var settled = end.IsAmbiguous ? end.In(afternoon: start.Hour >= 12) : end;
        return [Between(start, end.IsAmbiguous && settled.MinuteOfDay < start.MinuteOfDay ? settled.Turn() : settled)];
    }

    private static Reading Between(Clock start, Clock end)
    {
        var (from, to) = (start.Read(), end.Read());
        var (first, last) = (from.Start!.Value, to.Start!.Value);
        return new Reading(Timex.Range(from.Timex, to.Timex, Timex.Hours(last >= first ? last - first : last.AddDays(1) - first)), first, last);
    }
}
