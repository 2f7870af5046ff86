namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, ranges and durations in text.</summary>
public class DateTimeRecognizer
{
    private DateTimeRecognizer()
    {
    }

    /// <summary>
    /// Dates, times, ranges and durations. A result has the type "datetimeV2.date" (or time, datetime, daterange, timerange, datetimerange, duration, set) and the resolution
    /// "values": a List of Dictionary of string to string, one entry a reading, with "timex", "type" and "value" or "start" and "end".
    /// </summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">The text's language.</param>
    /// <param name="options">Variations.</param>
    /// <param name="refTime">What "today" and "now" mean; the local time when absent.</param>
    /// <param name="fallbackToDefaultCulture">Whether a culture that is not supported is read as English; otherwise it is refused.</param>
    public static List<ModelResult> RecognizeDateTime(
        string query, string culture, DateTimeOptions options = DateTimeOptions.None, System.DateTime? refTime = null, bool fallbackToDefaultCulture = true) => [];
}
