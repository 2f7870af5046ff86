namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are joined in text. What is null falls back to English.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>English throughout, and numbered.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>With these words; what is null falls back to English.</summary>
    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between choices; ", " when null.</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>Between two choices; " or " when null.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of three or more choices; ", or " when null.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; yes when null.</summary>
    public bool? IncludeNumbers { get; set; }
}
