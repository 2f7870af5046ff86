using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>The first number in what somebody said.</summary>
internal static class SpokenNumber
{
    /// <summary>The number as the recogniser writes it: a bare one first, else an amount of money, an age, a temperature or a measure; null when there is none.</summary>
    public static string? In(string text, string locale) =>
        Value(NumberRecognizer.RecognizeNumber(text, locale))
        ?? Value(NumberWithUnitRecognizer.RecognizeCurrency(text, locale))
        ?? Value(NumberWithUnitRecognizer.RecognizeAge(text, locale))
        ?? Value(NumberWithUnitRecognizer.RecognizeTemperature(text, locale))
        ?? Value(NumberWithUnitRecognizer.RecognizeDimension(text, locale));

    private static string? Value(List<ModelResult> results) =>
        results.Count == 0 ? null
        : results[0].Resolution is { } resolution && resolution.TryGetValue(ResolutionKey.Value, out var value) ? value?.ToString() ?? string.Empty
        : string.Empty;
}
