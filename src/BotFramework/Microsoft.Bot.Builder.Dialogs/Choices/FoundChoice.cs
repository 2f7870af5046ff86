namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that was made.</summary>
public class FoundChoice
{
    /// <summary>The choice's <see cref="Choice.Value"/>, whatever word it was chosen by.</summary>
    public string? Value { get; set; }

    /// <summary>Its place in the list, from 0.</summary>
    public int Index { get; set; }

    /// <summary>From 0 to 1; 1 when it was chosen by its number.</summary>
    public float Score { get; set; }

    /// <summary>The word that matched; null when it was chosen by its number.</summary>
    public string? Synonym { get; set; }
}
