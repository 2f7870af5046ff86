using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads a date with a time: "tomorrow at 9am", "5pm on July 4", "Monday morning", "8 tonight"; and "now".</summary>
internal static class MomentReader
{
    private static readonly PhraseTable<string> Present = new(
        ("now", "PRESENT_REF"), ("right now", "PRESENT_REF"), ("at the moment", "PRESENT_REF"), ("at present", "PRESENT_REF"),
        ("recently", "PAST_REF"), ("previously", "PAST_REF"), ("asap", "FUTURE_REF"), ("as soon as possible", "FUTURE_REF"));

    public static Match? Read(Scan scan, int index)
        => scan.HasWords
            ? Match.Longest(ReadNow(scan, index), ReadDateFirst(scan, index), ReadTimeFirst(scan, index), ReadEndOfDay(scan, index))
            : ReadDateFirst(scan, index);

    /// <summary>Every time on every date; the mornings before the evenings.</summary>
    public static Finding Combine(Finding date, Finding time)
        => new(FindingKind.DateTime, [.. time.Readings.SelectMany(clock => date.Readings.Select(day => On(day, clock)))]);

    private static Match? ReadDateFirst(Scan scan, int index)
    {
        if (DateReader.Read(scan, index) is not { } date)
        {
            return null;
        }

        var text = scan.Text;
        var at = text.IsSymbol(date.Next, ',') || (text.Is(date.Next, "t") && text.IsGlued(date.Next)) ? date.Next + 1 : date.Next;
        var isAt = text.IsAny(at, "at", "@");
        if (ClockReader.ReadClock(scan, isAt ? at + 1 : at, allowBareHour: isAt) is { } clock)
        {
            return new Match(Combine(date.Finding, clock.Clock.ToFinding()), clock.Next);
        }

        return scan.HasWords ? PartOfDayReader.ReadAfter(scan, date.Finding, date.Next) : null;
    }

    private static Match? ReadTimeFirst(Scan scan, int index)
    {
        var text = scan.Text;
        if (PartOfDayReader.Read(scan, index) is { Finding: { Kind: FindingKind.TimeRange, Mod: null } } part
            && PartOfDay.Find(text, part.Next - 1) is { } partOfDay
            && DateReader.Read(scan, SkipOn(scan, part.Next)) is { } partDate)
        {
            return new Match(PartOfDayReader.Combine(partDate.Finding, partOfDay, null), partDate.Next);
        }

        if (ClockReader.ReadClock(scan, index, allowBareHour: true) is not { } clock)
        {
            return null;
        }

        if (text.Is(clock.Next, "tonight"))
        {
            return new Match(Combine(Days.On(scan.Today), PartOfDay.Find(text, clock.Next)!.Settle(clock.Clock).ToFinding()), clock.Next + 1);
        }

        var isBare = clock.Clock is { Minute: null, IsAfternoon: null } && clock.Next == index + 1 && !text.IsAny(index - 1, "at", "@");
        if (isBare || DateReader.Read(scan, SkipOn(scan, clock.Next)) is not { } date)
        {
            return null;
        }

        // "five-thirty tomorrow evening".
        return PartOfDay.Find(text, date.Next) is { } settling && !text.Is(date.Next, "tonight")
            ? new Match(Combine(date.Finding, settling.Settle(clock.Clock).ToFinding()), date.Next + 1)
            : new Match(Combine(date.Finding, clock.Clock.ToFinding()), date.Next);
    }

    private static Match? ReadNow(Scan scan, int index)
        => Present.Find(scan.Text, index) is { } phrase
            ? new Match(new Finding(FindingKind.DateTime, new Reading(phrase.Value, scan.Now)), phrase.Next)
            : null;

    private static Match? ReadEndOfDay(Scan scan, int index)
    {
        var next = scan.Text.Is(index, "eod") ? index + 1
            : scan.Text.Matches(index, ["end", "of", "the", "day"]) ? index + 4
            : scan.Text.Matches(index, ["end", "of", "day"]) ? index + 3
            : 0;
        var end = scan.Today.AddDays(1).AddSeconds(-1);
        return next > 0 ? new Match(new Finding(FindingKind.DateTime, new Reading(Timex.DateTime(end), end)), next) : null;
    }

    private static int SkipOn(Scan scan, int index) => scan.Text.Is(index, "on") || scan.Text.IsSymbol(index, ',') ? index + 1 : index;

    private static Reading On(Reading day, Reading clock)
        => new(day.Timex + clock.Timex, day.Start is { } date && clock.Start is { } time ? date + time.TimeOfDay : null);
}
