namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date, time, range or duration. Members are as the recogniser writes them, such as 2023-04-13, 08:00:00 or seconds of a duration.</summary>
public class DateTimeResolution
{
    /// <summary>The value of a point in time or a duration.</summary>
    public string? Value { get; set; }

    /// <summary>The start of a range.</summary>
    public string? Start { get; set; }

    /// <summary>The end of a range.</summary>
    public string? End { get; set; }

    /// <summary>The TIMEX expression, such as XXXX-WXX-3T16.</summary>
    public string? Timex { get; set; }
}
