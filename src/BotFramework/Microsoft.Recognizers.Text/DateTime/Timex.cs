using System.Globalization;
using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Writes TIMEX expressions and the values that go with them.</summary>
internal static class Timex
{
    public static string Date(Instant date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string DateTime(Instant time) => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    public static string Date(int? year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:D2}-{day:D2}");

    public static string Month(int? year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:D2}");

    public static string Year(int? year) => year is { } known ? known.ToString("D4", CultureInfo.InvariantCulture) : "XXXX";

    public static string Week(Instant day) => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");

    /// <summary>Monday is 1, Sunday 7.</summary>
    public static string Weekday(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");

    public static string Clock(int hour, int? minute, int? second)
        => string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}") + Part(minute) + Part(second);

    public static string Range(string start, string end, string length) => $"({start},{end},{length})";

    public static string Days(Instant start, Instant end) => Period((end - start).TotalDays, 'D');

    public static string Period(double amount, char unit) => string.Create(CultureInfo.InvariantCulture, $"P{amount:0.######}{unit}");

    /// <summary>"PT1H30M".</summary>
    public static string Hours(TimeSpan length)
        => "PT" + Part(Math.Floor(length.TotalHours), 'H') + Part(length.Minutes, 'M') + Part(length.Seconds, 'S');

    private static string Part(int? value) => value is { } known ? string.Create(CultureInfo.InvariantCulture, $":{known:D2}") : string.Empty;

    private static string Part(double value, char unit) => value == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{value:0}{unit}");
}
