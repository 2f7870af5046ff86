namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for, with the index to return.</summary>
public class SortedValue
{
    /// <summary>The words to look for.</summary>
    public string? Value { get; set; }

    /// <summary>Returned with every find, however values are sorted; several values may share one.</summary>
    public int Index { get; set; }
}
