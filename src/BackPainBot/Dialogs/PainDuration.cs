using System.Globalization;
using BackPainBot.Knowledge;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Recognizers.Text.DateTime;

namespace BackPainBot.Dialogs;

/// <summary>Reads how long something has lasted, where the framework's recogniser needs help: "2 yrs" is nothing to it, "since July" two ranges.</summary>
internal static class PainDuration
{
    private const string TimeUnits = "time-units";
    private const string VagueDurations = "vague-durations";

    /// <summary>What the framework's recogniser finds once abbreviated units are written out.</summary>
    /// <param name="text">What the user said.</param>
    /// <param name="knowledge">The language, with its words for units.</param>
    /// <param name="now">The user's local time.</param>
    /// <param name="always">Whether to read texts without abbreviations too, which the framework's prompt has read already.</param>
    public static IList<DateTimeResolution> Recognize(string text, KnowledgeBase knowledge, DateTimeOffset now, bool always = false)
    {
        var spelled = SpellOut(text, knowledge.Words.Groups(TimeUnits));
        if (spelled == text && !always)
        {
            return [];
        }

        return
        [
            .. DateTimeRecognizer.RecognizeDateTime(spelled, knowledge.Locale, refTime: now.DateTime)
                                .SelectMany(result => result.Resolution?.GetValueOrDefault("values") as IList<Dictionary<string, string>> ?? [])
                .Select(value => new DateTimeResolution
                {
                    Timex = value.GetValueOrDefault("timex"),
                    Value = value.GetValueOrDefault("value"),
                    Start = value.GetValueOrDefault("start"),
                    End = value.GetValueOrDefault("end"),
                }),
        ];
    }

    /// <summary>Whether the text says a length of time or a beginning, in any of the forms that are understood.</summary>
    public static bool IsOne(string text, KnowledgeBase knowledge) =>
        DateTimeRecognizer.RecognizeDateTime(SpellOut(text, knowledge.Words.Groups(TimeUnits)), knowledge.Locale).Count > 0 || IsVague(text, knowledge);

    /// <summary>Whether the text says a length of time that has no figure: "ages", "all my life".</summary>
    public static bool IsVague(string text, KnowledgeBase knowledge) =>
        knowledge.Words.Mentions(VagueDurations, text);

    /// <summary>When it began: the latest past reading; null where no reading gives a day.</summary>
    public static DateOnly? Began(IEnumerable<DateTimeResolution> readings, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var days = readings.Select(reading => Began(reading, now)).Where(day => day <= today).ToList();
        return days.Count > 0 ? days.Max() : null;
    }

    private static DateOnly? Began(DateTimeResolution reading, DateTimeOffset now)
    {
        if (reading.Timex?.StartsWith('P') == true && double.TryParse(reading.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds >= 0 && seconds < (now.DateTime - DateTime.MinValue).TotalSeconds)
        {
            return DateOnly.FromDateTime(now.DateTime.AddSeconds(-seconds));
        }

        return DateTime.TryParse(reading.Start ?? reading.Value, CultureInfo.InvariantCulture, out var start) ? DateOnly.FromDateTime(start) : null;
    }

    private static string SpellOut(string text, IReadOnlyList<IReadOnlyList<string>> units)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            // "2yrs" is two words written as one.
            var digits = words[i].Length - words[i].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.').Length;
            var (number, word) = (words[i][..digits], words[i][digits..].TrimEnd('.', ',', '!'));
            if (units.FirstOrDefault(unit => unit.Skip(1).Contains(word, StringComparer.OrdinalIgnoreCase)) is { } known)
            {
                words[i] = $"{number} {known[0]}".Trim();
            }
        }

        return string.Join(' ', words);
    }
}
