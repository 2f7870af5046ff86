namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>The index of the first character.</summary>
    public int Start { get; set; }

    /// <summary>The index of the last character.</summary>
    public int End { get; set; }

    /// <summary>The word as it was written.</summary>
    public string? Text { get; set; }

    /// <summary>The form that is compared: lower case, unless a tokenizer does more.</summary>
    public string? Normalized { get; set; }
}
