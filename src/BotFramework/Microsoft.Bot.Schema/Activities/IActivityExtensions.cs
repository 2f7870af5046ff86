namespace Microsoft.Bot.Schema;

/// <summary>The locale of activities whose interface does not show it.</summary>
public static class IActivityExtensions
{
    /// <summary>The locale as BCP 47; null where none is given, or where this is not an <see cref="Activity"/>.</summary>
    public static string? GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    /// <summary>Sets the locale, BCP 47; does nothing where this is not an <see cref="Activity"/>.</summary>
    public static void SetLocale(this IActivity activity, string? locale)
    {
        if (activity is Activity settable)
        {
            settable.Locale = locale;
        }
    }
}
