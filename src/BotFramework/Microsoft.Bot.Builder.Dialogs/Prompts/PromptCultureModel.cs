namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How a language joins choices, and its words for yes and no.</summary>
public class PromptCultureModel
{
    /// <summary>The locale in lower case, such as <c>en-us</c>.</summary>
    public string? Locale { get; set; }

    /// <summary>Between choices, such as ", ".</summary>
    public string? Separator { get; set; }

    /// <summary>Between two choices, such as " or ".</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of three or more choices, such as ", or ".</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>What a confirm prompt shows for yes, such as "Yes".</summary>
    public string? YesInLanguage { get; set; }

    /// <summary>What a confirm prompt shows for no, such as "No".</summary>
    public string? NoInLanguage { get; set; }
}
