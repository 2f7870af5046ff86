namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time in its readings: one, or the past and the future one of "July 4", or morning and evening of "at 5".</summary>
internal sealed record Finding(FindingKind Kind, params Reading[] Readings)
{
    /// <summary>"since", "before", "after", "approx", "start", "mid", "end", "more", "less".</summary>
    public string? Mod { get; init; }

    /// <summary>Seconds, of durations only.</summary>
    public double Seconds { get; init; }

    /// <summary>The type of the single values; it differs from the kind for points that "around" makes vague.</summary>
    public FindingKind Type { get; init; } = Kind;

    /// <summary>"datetimepoint" or "datetimerange": what a range made by "since" and the like was made of.</summary>
    public string? SourceEntity { get; init; }

    public bool IsPoint => Kind is FindingKind.Date or FindingKind.Time or FindingKind.DateTime;
}
