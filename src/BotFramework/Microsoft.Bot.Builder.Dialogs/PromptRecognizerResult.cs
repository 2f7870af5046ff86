namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of the user's answer.</summary>
/// <typeparam name="T">The type of the prompt's value.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value; meaningful when <see cref="Succeeded"/>. A validator may set another.</summary>
    public T? Value { get; set; }

    /// <summary>Whether parents may take the answer as an interruption.</summary>
    public bool AllowInterruption { get; set; }
}
