namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Importance"/>.</summary>
public static class ActivityImportance
{
    /// <summary>To be pointed out, as far as the channel can.</summary>
    public const string High = "high";

    /// <summary>Can wait.</summary>
    public const string Low = "low";

    /// <summary>As if nothing was said of it.</summary>
    public const string Normal = "normal";
}
