namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Variations of choice recognition.</summary>
public enum ChoiceOptions
{
    /// <summary>There is no variation yet.</summary>
    None = 0,
}
