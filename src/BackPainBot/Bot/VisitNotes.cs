namespace BackPainBot.Bot;

/// <summary>What a user told while preparing for a visit, in their own words. Never logged.</summary>
public sealed class VisitNotes
{
    /// <summary>The place that hurts; null when skipped.</summary>
    public string? Where { get; set; }

    /// <summary>Since when, or for how long; null when skipped.</summary>
    public string? HowLong { get; set; }

    /// <summary>When it began, where their words say so.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>From 0 to 10.</summary>
    public double? HowBad { get; set; }

    /// <summary>What they answered when asked whether someone said that it may help.</summary>
    public string? Suggested { get; set; }
}
