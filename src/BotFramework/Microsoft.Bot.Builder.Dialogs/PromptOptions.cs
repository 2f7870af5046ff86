using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks; persisted while it waits.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity? Prompt { get; set; }

    /// <summary>The question after an answer that was not accepted; <see cref="Prompt"/> when null.</summary>
    public Activity? RetryPrompt { get; set; }

    /// <summary>What a choice prompt offers, in this order; no other prompt of the framework looks at it.</summary>
    public IList<Choice>? Choices { get; set; }

    /// <summary>How choices are shown; the prompt's own style when null.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Whatever the validator needs.</summary>
    public object? Validations { get; set; }

    /// <summary>The locale in which answers are recognised; that of the activity when null.</summary>
    public string? RecognizeLanguage { get; set; }
}
