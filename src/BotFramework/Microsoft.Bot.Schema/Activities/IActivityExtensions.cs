namespace Microsoft.Bot.Schema;

/// <summary>The locale of activities whose interface does not show it.</summary>
public static class IActivityExtensions
{
    public static string? GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    public static void SetLocale(this IActivity activity, string? locale)
    {
        if (activity is Activity settable)
        {
            settable.Locale = locale;
        }
    }
}
