using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Lexing;
using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Morning, afternoon, evening or night, and the hours it spans.</summary>
internal sealed record PartOfDay(string Timex, int StartHour, int EndHour)
{
    private static readonly PartOfDay Night = new("TNI", 20, 24);

    private static readonly FrozenDictionary<string, PartOfDay> Words = new Dictionary<string, PartOfDay>
    {
        ["morning"] = new("TMO", 8, 12), ["afternoon"] = new("TAF", 12, 16), ["evening"] = new("TEV", 16, 20), ["night"] = Night,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Plurals = new Dictionary<string, string>
    {
        ["mornings"] = "morning", ["afternoons"] = "afternoon", ["evenings"] = "evening", ["nights"] = "night",
    }.ToFrozenDictionary();

    public static PartOfDay? Find(TokenizedText text, int index)
        => text.Is(index, "tonight") ? Night
        : text.IsWord(index) && Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var part) ? part
        : null;

    public static PartOfDay? FindPlural(TokenizedText text, int index)
        => text.IsWord(index) && Plurals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var word) ? Words[word] : null;

    /// <summary>The range on a day, whole or its first ("start") or second ("end") half.</summary>
    public (Instant Start, Instant End) On(Instant day, string? mod)
    {
        var middle = day.AddHours((StartHour + EndHour) / 2);
        var end = EndHour == 24 ? day.AddDays(1).AddSeconds(-1) : day.AddHours(EndHour);
        return mod switch
        {
            "start" => (day.AddHours(StartHour), middle),
            "end" => (middle, end),
            _ => (day.AddHours(StartHour), end),
        };
    }

    /// <summary>The half of the day that a time in this part belongs to; small hours of the night are before noon.</summary>
    public Clock Settle(Clock clock) => clock.In(afternoon: StartHour >= 12 && !(this == Night && clock.Hour is 12 or < 6));
}
