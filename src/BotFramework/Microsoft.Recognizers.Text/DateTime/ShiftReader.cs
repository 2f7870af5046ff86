using Microsoft.Recognizers.Text.Lexing;
using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads what lies a length of time away: "3 days ago", "in two weeks", "the last 6 months", "within 2 hours".</summary>
internal static class ShiftReader
{
    private static readonly PhraseTable<int> Suffixes = new(("ago", -1), ("earlier", -1), ("from now", 1), ("from today", 1), ("later", 1), ("hence", 1));

    public static Match? Read(Scan scan, int index)
        => ReadIn(scan, index) ?? ReadWithin(scan, index) ?? ReadNear(scan, index) ?? ReadSuffix(scan, index);

    private static Match? ReadIn(Scan scan, int index)
        => scan.Text.Is(index, "in") && LengthReader.ReadLength(scan, index + 1) is { } length ? ToPoint(scan, length.Length, 1, length.Next) : null;

    private static Match? ReadSuffix(Scan scan, int index)
    {
        if (LengthReader.ReadLength(scan, index) is not { } length)
        {
            return null;
        }

        return Suffixes.Find(scan.Text, length.Next) is { } suffix
            ? ToPoint(scan, length.Length, suffix.Value, suffix.Next)
            : ReadAnchored(scan, length.Length, length.Next);
    }

    /// <summary>"2 days after tomorrow", "3 weeks before July 4, 2018": from a day that is certain.</summary>
    private static Match? ReadAnchored(Scan scan, Length length, int index)
    {
        var direction = scan.Text.IsAny(index, "after", "from") ? 1 : scan.Text.Is(index, "before") ? -1 : 0;
        return direction != 0 && !length.HasTime
            && DateReader.Read(scan, index + 1) is { Finding.Readings: [{ Start: { } anchor }] } date
            && length.Shift(anchor, direction) is { } day
            ? new Match(Days.On(day), date.Next)
            : null;
    }

    private static Match? ReadWithin(Scan scan, int index)
    {
        if (!scan.Text.Is(index, "within"))
        {
            return null;
        }

        var at = scan.Text.Is(index + 1, "the") ? index + 2 : index + 1;
        at = CalendarWords.Relation(scan.Text, at) == 1 ? at + 1 : at;
        return LengthReader.ReadLength(scan, at) is { } length ? ToRange(scan, length.Length, 1, scan.Today, length.Next) : null;
    }

    /// <summary>"past two weeks", "last few days", "next 3 days", "last hour".</summary>
    private static Match? ReadNear(Scan scan, int index)
    {
        var text = scan.Text;
        if (CalendarWords.Relation(text, index) is not { } direction || direction == 0 || text.IsAny(index + 1, "a", "an", "half"))
        {
            return null;
        }

        if (TimeUnit.Find(text, index + 1) is { IsTime: true } unit)
        {
            return ToRange(scan, default(Length).Add(1, unit), direction, scan.Today, index + 2);
        }

        var day = direction < 0 ? scan.Today : scan.Today.AddDays(1);
        return LengthReader.ReadLength(scan, index + 1) is { } length ? ToRange(scan, length.Length, direction, day, length.Next) : null;
    }

    private static Match? ToPoint(Scan scan, Length length, int direction, int next)
    {
        if (length.Shift(scan.Now, direction) is not { } point)
        {
            return null;
        }

        return length.HasTime
            ? new Match(new Finding(FindingKind.DateTime, new Reading(Timex.DateTime(point), point)), next)
            : new Match(Days.On(point.Date), next);
    }

    /// <summary>The stretch of a length before (-1) or after (1) a day, or before or after now for hours and less.</summary>
    public static Match? ToRange(Scan scan, Length length, int direction, Instant day, int next)
    {
        var origin = length.HasTime ? scan.Now : day;
        if (length.Shift(origin, direction) is not { } other)
        {
            return null;
        }

        var (start, end) = direction < 0 ? (other, origin) : (origin, other);
        if (!length.HasTime)
        {
            return new Match(Days.Period(Timex.Range(Timex.Date(start), Timex.Date(end), length.Timex), start, end), next);
        }

        var timex = Timex.Range(Timex.DateTime(start), Timex.DateTime(end), length.Timex);
        return new Match(new Finding(FindingKind.DateTimeRange, new Reading(timex, start, end)), next);
    }
}
