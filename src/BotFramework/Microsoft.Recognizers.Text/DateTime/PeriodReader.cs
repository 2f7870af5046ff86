using Microsoft.Recognizers.Text.Lexing;
using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads stretches of days: "July 2018", "last week", "2019", "summer of 2018", "the 1990s", "early last year".</summary>
internal static class PeriodReader
{
    private static readonly PhraseTable<string> Edges = new(
        ("beginning of", "start"), ("start of", "start"), ("early", "start"), ("earlier", "start"),
        ("middle of", "mid"), ("mid -", "mid"), ("mid", "mid"),
        ("end of", "end"), ("late", "end"), ("later", "end"));

    public static Match? Read(Scan scan, int index)
    {
        var numeric = NumericDateReader.Read(scan, index) is { Finding.Kind: FindingKind.DateRange } month ? month : (Match?)null;
        return scan.HasWords ? Match.Longest(numeric, ReadEdge(scan, index), ReadWhole(scan, index)) : Match.Longest(numeric, ReadYear(scan, index));
    }

    private static Match? ReadWhole(Scan scan, int index)
        => Match.Longest(
            NamedDateReader.ReadMonth(scan, index),
            ReadRelative(scan, index),
            ReadSeason(scan, index),
            ReadDecade(scan, index),
            ReadYear(scan, index));

    private static Match? ReadYear(Scan scan, int index) => YearReader.Read(scan, index) is { } year ? new Match(Days.Year(year.Year), year.Next) : null;

    /// <summary>"last week", "the month", "this past year", "next weekend", "last July".</summary>
    private static Match? ReadRelative(Scan scan, int index)
    {
        var text = scan.Text;
        if (text.Matches(index, ["this", "past"]) && TimeUnit.Find(text, index + 2) is { IsTime: false } unit)
        {
            return ShiftReader.ToRange(scan, default(Length).Add(1, unit), direction: -1, scan.Today, index + 3);
        }

        if (text.Is(index, "weekend"))
        {
            return new Match(Named(scan, "weekend", 0)!, index + 1);
        }

        if ((CalendarWords.Relation(text, index) ?? (text.Is(index, "the") ? 0 : null)) is not { } relation)
        {
            return null;
        }

        if (!text.Is(index, "the") && CalendarWords.Month(text, index + 1) is > 0 and var month)
        {
            return new Match(Days.Month(scan, scan.Now.Year + relation, month), index + 2);
        }

        var at = text.Is(index + 1, "calendar") ? index + 2 : index + 1;
        if (text.Is(at, "year") && CalendarWords.Month(text, at + 1) is > 0 and var monthOfYear)
        {
            return new Match(Days.Month(scan, scan.Now.Year + relation, monthOfYear), at + 2);
        }

        // In "the year 2015" the digits are the year.
        var isNumbered = text.Is(at, "year") && YearReader.Read(scan, at + 1) is not null;
        return text.IsWord(at) && !isNumbered && Named(scan, text[at], relation) is { } period ? new Match(period, at + 1) : null;
    }

    private static Finding? Named(Scan scan, ReadOnlySpan<char> unit, int relation)
    {
        var monday = Days.Monday(scan.Today).AddDays(7 * relation);
        var month = new Instant(scan.Now.Year, scan.Now.Month, 1).AddMonths(relation);
        var quarter = new Instant(scan.Now.Year, ((scan.Now.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * relation);
        return unit switch
        {
            "week" => Days.Period(Timex.Week(monday), monday, monday.AddDays(7)),
            "weekend" => Days.Period(Timex.Week(monday) + "-WE", monday.AddDays(5), monday.AddDays(7)),
            "month" => Days.Month(scan, month.Year, month.Month),
            "quarter" => Days.Period(Timex.Range(Timex.Date(quarter), Timex.Date(quarter.AddMonths(3)), "P3M"), quarter, quarter.AddMonths(3)),
            "year" => Days.Year(scan.Now.Year + relation),
            _ => null,
        };
    }

    /// <summary>Seasons have no fixed days: they are named, not placed.</summary>
    private static Match? ReadSeason(Scan scan, int index)
    {
        var text = scan.Text;
        var relation = CalendarWords.Relation(text, index);
        var at = relation is not null || text.Is(index, "the") ? index + 1 : index;
        if (CalendarWords.Season(text, at) is not { } season)
        {
            return null;
        }

        if (relation is { } years)
        {
            return new Match(Unplaced($"{Timex.Year(scan.Now.Year + years)}-{season}"), at + 1);
        }

        return YearReader.Read(scan, text.Is(at + 1, "of") ? at + 2 : at + 1) is { } year
            ? new Match(Unplaced($"{Timex.Year(year.Year)}-{season}"), year.Next)
            : new Match(Unplaced(season), at + 1);

        static Finding Unplaced(string timex) => new(FindingKind.DateRange, new Reading(timex));
    }

    /// <summary>"1990s", "90s": ten years; without a century, of the last one or of this one.</summary>
    private static Match? ReadDecade(Scan scan, int index)
    {
        var text = scan.Text;
        var s = text.IsSymbol(index + 1, '\'') ? index + 2 : index + 1;
        if (!text.Is(s, "s") || text.Integer(index) is not (>= 0 and var year) || year % 10 != 0 || !Number.NumberLiteral.CanStart(text, index))
        {
            return null;
        }

        return text.At(index).Length switch
        {
            4 when year is >= 1000 and <= 2090 => new Match(new Finding(FindingKind.DateRange, Decade(year, century: null)), s + 1),
            2 when year >= 10 && text.IsGlued(index + 1) => new Match(new Finding(FindingKind.DateRange, Decade(year, 1900), Decade(year, 2000)), s + 1),
            _ => null,
        };
    }

    private static Reading Decade(int year, int? century)
    {
        var start = new Instant((century ?? 0) + year, 1, 1);
        var (from, to) = (Timex.Date(start), Timex.Date(start.AddYears(10)));
        var timex = century is null ? Timex.Range(from, to, "P10Y") : Timex.Range($"XX{from[2..]}", $"XX{to[2..]}", "P10Y");
        return new Reading(timex, start, start.AddYears(10));
    }

    /// <summary>"early July", "mid-2018", "the end of last month", "end of month".</summary>
    private static Match? ReadEdge(Scan scan, int index)
    {
        return Edges.Find(scan.Text, index) is { } edge && (ReadWhole(scan, edge.Next) ?? ReadUnit(scan, edge.Next)) is { } whole
            ? new Match(Cut(scan, whole.Finding, edge.Value), whole.Next)
            : null;
    }

    private static Match? ReadUnit(Scan scan, int index)
        => scan.Text.IsAny(index, "week", "month", "year") ? new Match(Named(scan, scan.Text[index], 0)!, index + 1) : null;

    private static Finding Cut(Scan scan, Finding period, string mod)
        => period with { Mod = mod, Readings = [.. period.Readings.Select(reading => Cut(scan, reading, mod))] };

    private static Reading Cut(Scan scan, Reading reading, string mod)
    {
        if (reading is not { Start: { } start, End: { } end })
        {
            return reading;
        }

        var days = (end - start).TotalDays;
        var isNear = Math.Abs(start.Year - scan.Now.Year) <= 1;
        var (first, last) = days > 31 ? (isNear ? (start.AddMonths(6), start.AddMonths(6)) : (start.AddMonths(4), start.AddMonths(8)))
            : days > 7 ? (start.AddDays(15), start.AddDays(15))
            : (start.AddDays(3), start.AddDays(3));
        return mod switch
        {
            "start" => reading with { End = first },
            "end" => reading with { Start = last },
            _ => days > 31 ? reading with { Start = isNear ? start.AddMonths(3) : first, End = isNear ? start.AddMonths(9) : last }
                : days > 7 ? reading with { Start = start.AddDays(9), End = start.AddDays(20) }
                : reading with { Start = start.AddDays(1), End = start.AddDays(4) },
        };
    }
}
