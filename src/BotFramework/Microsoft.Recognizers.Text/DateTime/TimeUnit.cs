using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A unit of time: its TIMEX letter, how many of those it is, and its length.</summary>
/// <param name="Letter">Y, M, W, D of dates; H, M, S of times.</param>
/// <param name="Factor">Ten for a decade, two for a fortnight, else one.</param>
/// <param name="Seconds">The length of one <paramref name="Letter"/>; a month counts 30 days, a year 365.</param>
/// <param name="IsTime">Whether it belongs to the clock.</param>
internal sealed record TimeUnit(char Letter, int Factor, int Seconds, bool IsTime)
{
    public static readonly TimeUnit Day = new('D', 1, 86_400, IsTime: false);
    public static readonly TimeUnit Week = new('W', 1, 604_800, IsTime: false);
    public static readonly TimeUnit Month = new('M', 1, 2_592_000, IsTime: false);
    public static readonly TimeUnit Year = new('Y', 1, 31_536_000, IsTime: false);

    private static readonly TimeUnit Hour = new('H', 1, 3_600, IsTime: true);
    private static readonly TimeUnit Minute = new('M', 1, 60, IsTime: true);
    private static readonly TimeUnit Second = new('S', 1, 1, IsTime: true);
    private static readonly TimeUnit Decade = Year with { Factor = 10 };
    private static readonly TimeUnit Fortnight = Week with { Factor = 2 };

    private static readonly FrozenDictionary<string, TimeUnit> Words = new Dictionary<string, TimeUnit>
    {
        ["decade"] = Decade, ["decades"] = Decade, ["year"] = Year, ["years"] = Year, ["month"] = Month, ["months"] = Month,
        ["fortnight"] = Fortnight, ["fortnights"] = Fortnight, ["week"] = Week, ["weeks"] = Week,
        ["day"] = Day, ["days"] = Day, ["night"] = Day, ["nights"] = Day,
        ["hour"] = Hour, ["hours"] = Hour, ["hr"] = Hour, ["hrs"] = Hour,
        ["minute"] = Minute, ["minutes"] = Minute, ["min"] = Minute, ["mins"] = Minute,
        ["second"] = Second, ["seconds"] = Second, ["sec"] = Second, ["secs"] = Second,
    }.ToFrozenDictionary();

    /// <summary>The unit a word names; null for other tokens.</summary>
    public static TimeUnit? Find(TokenizedText text, int index)
        => text.IsWord(index) && Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var unit) ? unit : null;

    /// <summary>The unit of a single letter right after digits: "3y", "2h".</summary>
    public static TimeUnit? FindLetter(TokenizedText text, int index)
        => !text.IsGlued(index) ? null
        : text.Is(index, "y") ? Year
        : text.Is(index, "w") ? Week
        : text.Is(index, "d") ? Day
        : text.Is(index, "h") ? Hour
        : null;
}
