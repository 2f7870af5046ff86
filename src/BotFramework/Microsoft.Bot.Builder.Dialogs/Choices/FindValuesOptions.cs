namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough. Off unless set.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The text's locale, for the tokenizer.</summary>
    public string? Locale { get; set; }

    /// <summary>How many other words may stand between two of a value's; 2 when null.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>Splits texts into words; <see cref="Tokenizer.DefaultTokenizer"/> when null.</summary>
    public TokenizerFunction? Tokenizer { get; set; }
}
