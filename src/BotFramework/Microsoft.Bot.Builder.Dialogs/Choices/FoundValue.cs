namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found in text by <see cref="Find.FindValues"/>.</summary>
public class FoundValue
{
    /// <summary>As it was looked for, whatever the text's own spelling of it.</summary>
    public string? Value { get; set; }

    /// <summary>The index that the value was given.</summary>
    public int Index { get; set; }

    /// <summary>From 0 to 1: the share of its words that were found, less for words in between.</summary>
    public float Score { get; set; }
}
