namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Variations of choice recognition.</summary>
public enum ChoiceOptions
{
    None = 0,
}
