using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>
/// Reads times of day: "5:30 pm", "17:30", "9 o'clock", "half past five", "noon", "seven in the evening"; bare hours only where the caller allows them.
/// </summary>
internal static class ClockReader
{
    private static readonly PhraseTable<int> Names = new(
        ("midnight", 0), ("12 midnight", 0), ("mid night", 0), ("mid-night", 0), ("noon", 12), ("12 noon", 12), ("midday", 12), ("mid day", 12));

    public static Match? Read(Scan scan, int index)
        => ReadClock(scan, index, allowBareHour: scan.Text.IsAny(index - 1, "at", "@")) is { } clock ? new Match(clock.Clock.ToFinding(), clock.Next) : null;

    public static (Clock Clock, int Next)? ReadClock(Scan scan, int index, bool allowBareHour)
    {
        if (!scan.HasWords)
        {
            return ReadDigits(scan.Text, index);
        }

        if (Names.Find(scan.Text, index) is { } name)
        {
            return (new Clock(name.Value, IsAfternoon: name.Value == 12), name.Next);
        }

        if (ReadPast(scan, index) is { } past)
        {
            return WithHalf(scan, past.Clock, past.Next, isSettled: true);
        }

        if (ReadDigits(scan.Text, index) is { } digits)
        {
            return WithHalf(scan, digits.Clock, digits.Next, isSettled: true);
        }

        return ReadHour(scan, index) is not { } hour ? null
            : ReadOClock(scan.Text, hour.Next) is > 0 and var oClock ? WithHalf(scan, hour.Clock, oClock, isSettled: true)
            : WithHalf(scan, hour.Clock, hour.Next, allowBareHour || hour.Clock.Minute is not null);
    }

    /// <summary>"17:30", "5:30:15", "16h30".</summary>
    private static (Clock Clock, int Next)? ReadDigits(TokenizedText text, int index)
    {
        var isColon = text.IsSymbol(index + 1, ':');
        var isTime = (isColon || text.Is(index + 1, "h")) && text.IsGlued(index + 1) && text.IsGlued(index + 2) && text.At(index + 2).Length == 2;
        var isInside = text.IsGlued(index) && (text.IsSymbol(index - 1, ':') || (text.IsWord(index - 1) && !text.Is(index - 1, "t")));
        if (!isTime || isInside || text.Integer(index) is not (>= 0 and <= 24 and var hour) || text.Integer(index + 2) is not (>= 0 and < 60 and var minute))
        {
            return null;
        }

        var hasSecond = isColon && text.IsGluedSymbol(index + 3, ':') && text.IsGluedDigits(index + 4) && text.Integer(index + 4) < 60;
        return hasSecond
            ? (new Clock(hour, minute, text.Integer(index + 4)), index + 5)
            : (new Clock(hour, minute), index + 3);
    }

    /// <summary>"half past five", "quarter to six", "5 minutes to 6", "twenty past four".</summary>
    private static (Clock Clock, int Next)? ReadPast(Scan scan, int index)
    {
        if (ReadMinutes(scan, index) is not { } minutes)
        {
            return null;
        }

        var isTo = minutes.AllowsTo && scan.Text.Is(minutes.Next, "to");
        if (!(isTo || scan.Text.Is(minutes.Next, "past")) || SmallNumber(scan, minutes.Next + 1, 12) is not { Value: > 0 } hour)
        {
            return null;
        }

        // "quarter to six" is 5:45.
        return isTo
            ? (new Clock(hour.Value == 1 ? 12 : hour.Value - 1, 60 - minutes.Value), hour.Next)
            : (new Clock(hour.Value, minutes.Value), hour.Next);
    }

    /// <summary>"half", "a quarter", "5", "5 minutes"; plain numbers do not stand before "to", which would make times of ranges.</summary>
    private static (int Value, bool AllowsTo, int Next)? ReadMinutes(Scan scan, int index)
    {
        var text = scan.Text;
        var at = text.Is(index, "a") ? index + 1 : index;
        if (text.Is(at, "half") || text.Is(at, "quarter"))
        {
            return text.Is(at, "half") ? (30, false, at + 1) : (15, true, at + 1);
        }

        return SmallNumber(scan, index, 59) is not { Value: > 0 } number ? null
            : text.IsAny(number.Next, "minutes", "minute", "mins", "min") ? (number.Value, true, number.Next + 1)
            : (number.Value, false, number.Next);
    }

    /// <summary>"5", "five", "five thirty", "seven forty-five".</summary>
    private static (Clock Clock, int Next)? ReadHour(Scan scan, int index)
    {
        if (SmallNumber(scan, index, 24) is not { } hour)
        {
            return null;
        }

        if (scan.Text.IsWord(index) && hour.Value <= 12)
        {
            var at = scan.Text.IsSymbol(hour.Next, '-') ? hour.Next + 1 : hour.Next;
            if (scan.Text.IsWord(at) && SmallNumber(scan, at, 59) is { Value: >= 10 } minute)
            {
                return (new Clock(hour.Value, minute.Value), minute.Next);
            }
        }

        return (new Clock(hour.Value), hour.Next);
    }

    /// <summary>A whole number up to a limit, in one or two digits or in words; digits may run on into "am" and "pm".</summary>
    private static (int Value, int Next)? SmallNumber(Scan scan, int index, int limit)
    {
        var text = scan.Text;
        if (text.IsDigits(index))
        {
            var isDecimal = text.IsSymbol(index - 1, '.') && text.IsDigits(index - 2);
            var isInside = text.IsGlued(index) && (text.IsWord(index - 1) || text.IsSymbol(index - 1, ':') || isDecimal);
            return !isInside && text.At(index).Length <= 2 && text.Integer(index) is var digits && digits <= limit ? (digits, index + 1) : null;
        }

        return text.IsWord(index) && scan.WholeNumber(index, limit) is { Value: > 0 } number ? number : null;
    }

    private static int ReadOClock(TokenizedText text, int index)
        => text.Is(index, "oclock") ? index + 1
        : !text.Is(index, "o") ? 0
        : text.Is(index + 1, "clock") ? index + 2
        : text.IsSymbol(index + 1, '\'') && text.Is(index + 2, "clock") ? index + 3
        : 0;

    /// <summary>Adds "am", "p.m.", "in the morning" or "at night"; without, the time stands only when it is settled that it is one.</summary>
    private static (Clock Clock, int Next)? WithHalf(Scan scan, Clock clock, int next, bool isSettled)
    {
        var text = scan.Text;
        if (ReadHalf(text, next) is { } half)
        {
            return clock.Hour <= 12 || isSettled ? (clock.In(half.IsAfternoon), half.Next) : null;
        }

        var part = text.Matches(next, ["in", "the"]) ? next + 2 : text.Is(next, "at") && text.Is(next + 1, "night") ? next + 1 : -1;
        if (part > 0 && PartOfDay.Find(text, part) is { } partOfDay)
        {
            return (partOfDay.Settle(clock), part + 1);
        }

        return isSettled && !IsInsideNumber(text, next) ? (clock, next) : null;
    }

    private static bool IsInsideNumber(TokenizedText text, int next)
        => text.IsGluedWord(next) || text.IsGluedSymbol(next, '/') || text.IsGluedSymbol(next, '%') || text.HasDecimals(next);

    /// <summary>"am", "a.m.", "p m".</summary>
    private static (bool IsAfternoon, int Next)? ReadHalf(TokenizedText text, int index)
    {
        index = text.IsSymbol(index, '.') && text.IsGlued(index) && text.IsAny(index + 1, "am", "pm") ? index + 1 : index;
        if (text.IsAny(index, "am", "pm"))
        {
            return (text.Is(index, "pm"), index + 1);
        }

        var m = text.IsSymbol(index + 1, '.') ? index + 2 : index + 1;
        if (!text.IsAny(index, "a", "p") || !text.Is(m, "m"))
        {
            return null;
        }

        var hasPoints = m == index + 2 && text.IsSymbol(m + 1, '.') && text.IsGlued(m + 1);
        return (text.Is(index, "p"), hasPoints ? m + 2 : m + 1);
    }
}
