using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text;

/// <summary>Looks up what is kept by culture, with the fallback that all recognisers share.</summary>
internal static class CultureTable
{
    /// <summary>Gives the entry of the nearest language; without one the default, or an <see cref="ArgumentException"/> when no fallback is wanted.</summary>
    public static T Find<T>(FrozenDictionary<string, T> table, T fallbackEntry, string? culture, bool fallback)
    {
        var code = Culture.MapToNearestLanguage(culture);
        if (!string.IsNullOrEmpty(code) && table.TryGetValue(code, out var entry))
        {
            return entry;
        }

        return fallback || string.IsNullOrEmpty(code)
            ? fallbackEntry
            : throw new ArgumentException(
                $"Culture '{culture}' is not supported; allow the fallback to the default culture or use one of Culture.SupportedCultures.", nameof(culture));
    }
}
