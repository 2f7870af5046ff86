using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>English words of the calendar and what they stand for.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, int> Months = Number(
        "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun",
        "july|jul", "august|aug", "september|sep|sept", "october|oct", "november|nov", "december|dec");

    private static readonly FrozenDictionary<string, int> Weekdays = Number(
        "monday|mon", "tuesday|tue|tues", "wednesday|wed|weds", "thursday|thu|thur|thurs", "friday|fri", "saturday|sat", "sunday|sun");

    private static readonly FrozenDictionary<string, int> PluralWeekdays = Number(
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");

    private static readonly FrozenDictionary<string, string> Seasons = new Dictionary<string, string>
    {
        ["spring"] = "SP", ["summer"] = "SU", ["fall"] = "FA", ["autumn"] = "FA", ["winter"] = "WI",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Relations = new Dictionary<string, int>
    {
        ["this"] = 0, ["current"] = 0,
        ["next"] = 1, ["following"] = 1, ["coming"] = 1, ["upcoming"] = 1,
        ["last"] = -1, ["past"] = -1, ["previous"] = -1,
    }.ToFrozenDictionary();

    /// <summary>Words beside "may" that make it a verb.</summary>
    private static readonly FrozenSet<string> MayBefore = FrozenSet.Create("i", "you", "he", "she", "we", "they", "it", "that", "which", "who");

    private static readonly FrozenSet<string> MayAfter = FrozenSet.Create(
        "i", "be", "not", "also", "well", "have", "ask", "get", "take", "go", "need", "help", "cause", "result", "contain", "involve", "work", "reply",
        "differ", "at");

    /// <summary>Words before "sat" and "sun" that make them days.</summary>
    private static readonly FrozenSet<string> DayBefore = FrozenSet.Create(
        "on", "by", "since", "until", "till", "before", "after", "from", "to", "every", "each", "this", "next", "last", "past", "previous", "coming",
        "following");

    /// <summary>1 to 12; 0 when the token is no month, or is the verb "may".</summary>
    public static int Month(TokenizedText text, int index)
    {
        var month = Find(Months, text, index);
        var isVerb = month == 5 && (Has(MayBefore, text, index - 1) || Has(MayAfter, text, index + 1));
        return isVerb ? 0 : month;
    }

    /// <summary>1 (Monday) to 7; 0 when the token is no weekday.</summary>
    public static int Weekday(TokenizedText text, int index)
        => text.IsAny(index, "sat", "sun") && !Has(DayBefore, text, index - 1) ? 0 : Find(Weekdays, text, index);

    public static int PluralWeekday(TokenizedText text, int index) => Find(PluralWeekdays, text, index);

    public static string? Season(TokenizedText text, int index)
        => text.IsWord(index) && Seasons.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var season) ? season : null;

    /// <summary>-1 for "last", 0 for "this", 1 for "next" and their like.</summary>
    public static int? Relation(TokenizedText text, int index)
        => text.IsWord(index) && Relations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var relation) ? relation : null;

    private static FrozenDictionary<string, int> Number(params ReadOnlySpan<string> names)
    {
        var numbers = new Dictionary<string, int>();
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split('|'))
            {
                numbers.Add(name, i + 1);
            }
        }

        return numbers.ToFrozenDictionary();
    }

    private static int Find(FrozenDictionary<string, int> table, TokenizedText text, int index)
        => text.IsWord(index) && table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var value) ? value : 0;

    private static bool Has(FrozenSet<string> words, TokenizedText text, int index)
        => text.IsWord(index) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[index]);
}
