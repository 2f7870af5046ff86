using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>Reads a recognised number as one of the types that number prompts support.</summary>
internal static class NumberText
{
    public static bool TryParse<T>(string text, CultureInfo culture, out T value)
        where T : struct
    {
        object? parsed = null;
        if (typeof(T) == typeof(int))
        {
            parsed = int.TryParse(text, NumberStyles.Any, culture, out var number) ? number : null;
        }
        else if (typeof(T) == typeof(long))
        {
            parsed = long.TryParse(text, NumberStyles.Any, culture, out var number) ? number : null;
        }
        else if (typeof(T) == typeof(float))
        {
            parsed = float.TryParse(text, NumberStyles.Any, culture, out var number) ? number : null;
        }
        else if (typeof(T) == typeof(double))
        {
            parsed = double.TryParse(text, NumberStyles.Any, culture, out var number) ? number : null;
        }
        else if (typeof(T) == typeof(decimal))
        {
            parsed = decimal.TryParse(text, NumberStyles.Any, culture, out var number) ? number : null;
        }

        value = parsed is null ? default : (T)parsed;
        return parsed is not null;
    }
}
