namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers and ordinals in text.</summary>
public class NumberRecognizer
{
    private NumberRecognizer()
    {
    }

    /// <summary>
    /// Cardinal numbers, decimals and fractions, in digits or words. A result has the type "number" and the resolution "value" (in the culture's notation) and
    /// "subtype" ("integer", "decimal", "fraction" or "power").
    /// </summary>
    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) => [];

    /// <summary>
    /// Ordinals. A result has the type "ordinal" ("ordinal.relative" for "last", "next one") and the resolution "value", "offset" and "relativeTo" ("start", "current" or "end").
    /// </summary>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) => [];
}
