using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A holiday on a fixed day of a month, or on the nth (4 and more: the last) of a weekday in it.</summary>
internal sealed record Holiday(int Month, int Day, int Weekday = 0, int Nth = 0)
{
    public Instant On(int year)
    {
        if (Weekday == 0)
        {
            return new Instant(year, Month, Day);
        }

        var first = new Instant(year, Month, 1);
        var day = first.AddDays(((Weekday - (int)first.DayOfWeek + 7) % 7) + ((Nth - 1) * 7));
        return Day == 0 || day.AddDays(7).Month != Month ? day : day.AddDays(7);
    }

    public string Timex(int? year)
        => Weekday == 0 ? DateTime.Timex.Date(year, Month, Day) : $"{DateTime.Timex.Month(year, Month)}-WXX-{Weekday}-{Nth}";
}
