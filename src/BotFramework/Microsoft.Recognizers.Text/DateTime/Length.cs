using System.Globalization;
using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A length of time in calendar units: "2 years and 3 months".</summary>
internal readonly record struct Length
{
    private const double MaxYears = 9_000;

    private readonly string _date;
    private readonly string _time;
    private readonly double _months;
    private readonly double _days;
    private readonly double _clock;

    private Length(string date, string time, double seconds, double months, double days, double clock)
    {
        (_date, _time, Seconds, _months, _days, _clock) = (date, time, seconds, months, days, clock);
    }

    public double Seconds { get; }

    /// <summary>Whether it counts hours, minutes or seconds.</summary>
    public bool HasTime => !string.IsNullOrEmpty(_time);

    public string Timex => HasTime ? $"P{_date}T{_time}" : $"P{_date}";

    public Length Add(double amount, TimeUnit unit)
    {
        amount *= unit.Factor;
        var part = string.Create(CultureInfo.InvariantCulture, $"{amount:0.######}{unit.Letter}");
        return new Length(
            unit.IsTime ? _date : _date + part,
            unit.IsTime ? _time + part : _time,
            Seconds + (amount * unit.Seconds),
            _months + (unit.IsTime ? 0 : unit.Letter switch { 'Y' => amount * 12, 'M' => amount, _ => 0 }),
            _days + (unit.IsTime ? 0 : unit.Letter switch { 'W' => amount * 7, 'D' => amount, _ => 0 }),
            _clock + (unit.IsTime ? amount * unit.Seconds : 0));
    }

    /// <summary>The moment this long before (-1) or after (1) another; null beyond the calendar.</summary>
    public Instant? Shift(Instant from, int direction)
    {
        var year = from.Year + (direction * Seconds / TimeUnit.Year.Seconds);
        if (Seconds / TimeUnit.Year.Seconds > MaxYears || year is < 2 or > 9_990)
        {
            return null;
        }

        var months = Math.Truncate(_months);
        return from.AddMonths(direction * (int)months).AddDays(direction * (_days + ((_months - months) * 30))).AddSeconds(direction * _clock);
    }

    public Finding ToFinding() => new(FindingKind.Duration, new Reading(Timex)) { Seconds = Seconds };
}
