namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds choices in text.</summary>
public class ChoiceRecognizer
{
    private ChoiceRecognizer()
    {
    }

    /// <summary>
    /// Yes or no. A result has the type "boolean" and the resolution "value" (bool), "score" (double, up to 1) and "otherResults".
    /// </summary>
    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true) => [];
}
