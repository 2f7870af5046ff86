using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time of day as written; without am or pm, hours up to twelve may mean either half.</summary>
internal readonly record struct Clock(int Hour, int? Minute = null, int? Second = null, bool? IsAfternoon = null)
{
    public bool IsAmbiguous => IsAfternoon is null && Hour is >= 1 and <= 12;

    public int MinuteOfDay => (Hour * 60) + (Minute ?? 0);

    /// <summary>Settles the half of the day: "12am" is midnight, "5pm" is 17.</summary>
    public Clock In(bool afternoon)
        => Hour > 12 || IsAfternoon is not null ? this : this with { Hour = (Hour % 12) + (afternoon ? 12 : 0), IsAfternoon = afternoon };

    /// <summary>The other half of the day.</summary>
    public Clock Turn() => this with { Hour = (Hour + 12) % 24 };

    /// <summary>As written when it can mean only one time; else as written and half a day later.</summary>
    public Finding ToFinding()
        => IsAmbiguous ? new Finding(FindingKind.Time, Read(), Turn().Read()) : new Finding(FindingKind.Time, Read());

    public Reading Read()
        => new(Timex, Instant.MinValue.AddHours(Hour % 24).AddMinutes(Minute ?? 0).AddSeconds(Second ?? 0));

    public string Timex => DateTime.Timex.Clock(Hour % 24, Minute, Second);
}
