using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>Which locale a turn is in.</summary>
internal static class TurnLocale
{
    private const string TurnLocaleProperty = "turn.locale";

    public static string Of(ITurnContext context)
    {
        var locale = context.TurnState.TryGetValue(TurnLocaleProperty, out var set) && set is string { Length: > 0 } text ? text : context.Activity?.Locale;
        return Name(locale) ?? CultureInfo.CurrentCulture.Name;
    }

    /// <summary>The culture for parsing what a user of a locale typed; the invariant culture when there is no such locale.</summary>
    public static CultureInfo Culture(string? locale)
    {
        if (string.IsNullOrEmpty(locale))
        {
            return CultureInfo.InvariantCulture;
        }

        try
        {
            return CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    private static string? Name(string? locale) => Culture(locale).Name is { Length: > 0 } name ? name : null;
}
