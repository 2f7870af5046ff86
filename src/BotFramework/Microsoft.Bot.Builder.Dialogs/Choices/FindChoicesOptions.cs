namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are recognised.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Do not look for the choices' values.</summary>
    public bool NoValue { get; set; }

    /// <summary>Do not look for the titles of the choices' buttons.</summary>
    public bool NoAction { get; set; }

    /// <summary>Take numbers as places in the list. On unless cleared.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Take ordinals as places in the list. On unless cleared.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
