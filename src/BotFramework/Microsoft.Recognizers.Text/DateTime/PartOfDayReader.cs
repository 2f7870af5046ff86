using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads parts of the day: "in the morning", "early this evening", "last night", and with a date "tomorrow morning", "Monday night at 9".</summary>
internal static class PartOfDayReader
{
    public static Match? Read(Scan scan, int index) => Match.Longest(ReadNear(scan, index), ReadAlone(scan, index));

    /// <summary>What a part of the day after a date makes of it: a range, or a time when one follows.</summary>
    public static Match? ReadAfter(Scan scan, Finding date, int index)
    {
        var text = scan.Text;
        var at = text.IsSymbol(index, ',') ? index + 1 : index;
        at = text.Matches(at, ["in", "the"]) ? at + 2 : text.Is(at, "at") && text.Is(at + 1, "night") ? at + 1 : at;
        if (text.Is(at, "tonight") || PartOfDay.Find(text, at) is not { } part)
        {
            return null;
        }

        return WithClock(scan, date, part, at + 1) ?? new Match(Combine(date, part, null), at + 1);
    }

    public static Finding Combine(Finding date, PartOfDay part, string? mod)
        => new(FindingKind.DateTimeRange, [.. date.Readings.Select(reading => On(reading, part, mod))]) { Mod = mod };

    /// <summary>"tonight", "this morning", "early this morning", "last night at 9".</summary>
    private static Match? ReadNear(Scan scan, int index)
    {
        var text = scan.Text;
        var mod = Edge(scan, index);
        var at = mod is null ? index : index + 1;
        var isTonight = text.Is(at, "tonight");
        var relation = isTonight ? 0 : CalendarWords.Relation(text, at);
        var word = isTonight ? at : at + 1;
        if (relation is not { } days || PartOfDay.Find(text, word) is not { } part)
        {
            return null;
        }

        var date = Days.On(scan.Today.AddDays(days));
        return (mod is null ? WithClock(scan, date, part, word + 1) : null) ?? new Match(Combine(date, part, mod), word + 1);
    }

    /// <summary>"morning", "in the evening", "early morning", "in the mornings".</summary>
    private static Match? ReadAlone(Scan scan, int index)
    {
        var text = scan.Text;
        var isGreeting = text.Is(index - 1, "good");
        var at = text.Matches(index, ["in", "the"]) ? index + 2 : text.Is(index, "in") ? index + 1 : index;
        var mod = Edge(scan, at);
        at = mod is null ? at : at + 1;
        var part = text.Is(at, "tonight") ? null : PartOfDay.Find(text, at) ?? (at > index ? PartOfDay.FindPlural(text, at) : null);
        if (part is null || isGreeting)
        {
            return null;
        }

        var (start, end) = part.On(Instant.MinValue, mod);
        return new Match(new Finding(FindingKind.TimeRange, new Reading(part.Timex, start, end)) { Mod = mod }, at + 1);
    }

    private static Match? WithClock(Scan scan, Finding date, PartOfDay part, int index)
    {
        var isAt = scan.Text.IsAny(index, "at", "@");
        return ClockReader.ReadClock(scan, isAt ? index + 1 : index, allowBareHour: isAt) is { } clock
            ? new Match(MomentReader.Combine(date, part.Settle(clock.Clock).ToFinding()), clock.Next)
            : null;
    }

    private static string? Edge(Scan scan, int index) => scan.Text.Is(index, "early") ? "start" : scan.Text.IsAny(index, "late", "later") ? "end" : null;

    private static Reading On(Reading date, PartOfDay part, string? mod)
        => date.Start is { } day && part.On(day, mod) is var range
            ? new Reading(date.Timex + part.Timex, range.Start, range.End)
            : new Reading(date.Timex + part.Timex);
}
