using Microsoft.Recognizers.Text.Lexing;
using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, ranges and durations in text: English words, and dates and times in digits in every culture.</summary>
public class DateTimeRecognizer
{
    private static readonly Instant Earliest = new(100, 1, 1);
    private static readonly Instant Latest = new(9900, 1, 1);

    private DateTimeRecognizer()
    {
    }

    /// <summary>
    /// Dates, times, ranges and durations. A result has the type "datetimeV2.date" (or time, datetime, daterange, timerange, datetimerange, duration, set)
    /// and the resolution "values": a List of Dictionary of string to string, one entry a reading, with "timex", "type" and "value" or "start" and "end".
    /// </summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">The text's language.</param>
    /// <param name="options">Variations.</param>
    /// <param name="refTime">What "today" and "now" mean; the local time when absent.</param>
    /// <param name="fallbackToDefaultCulture">Whether a culture that is not supported is read as English; otherwise it is refused.</param>
    public static List<ModelResult> RecognizeDateTime(
        string query, string culture, DateTimeOptions options = DateTimeOptions.None, Instant? refTime = null, bool fallbackToDefaultCulture = true)
    {
        var now = refTime ?? TimeProvider.System.GetLocalNow().DateTime;
        now = now < Earliest ? Earliest : now > Latest ? Latest : now;
        return Find(new TokenizedText(query), now, DateTimeCulture.For(culture, fallbackToDefaultCulture));
    }

    internal static List<ModelResult> Find(TokenizedText text, Instant now, DateTimeCulture culture)
    {
        var scan = new Scan(text, now, culture);
        var results = new List<ModelResult>();
        for (var i = 0; i < text.Count;)
        {
            if (FindingReader.Read(scan, i) is { } match)
            {
                results.Add(text.ToResult(i, match.Next, FindingWriter.TypeName(match.Finding), FindingWriter.Resolution(match.Finding)));
                i = match.Next;
            }
            else
            {
                i++;
            }
        }

        return results;
    }
}
