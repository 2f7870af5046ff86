namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something found in text.</summary>
/// <typeparam name="T">What it means.</typeparam>
public class ModelResult<T>
{
    /// <summary>The matched part of the text; in lower case where something was chosen by its number.</summary>
    public string? Text { get; set; }

    /// <summary>The index of the first character.</summary>
    public int Start { get; set; }

    /// <summary>The index of the last character.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing it is, such as "value" or "choice".</summary>
    public string? TypeName { get; set; }

    /// <summary>What was found, in a program's terms.</summary>
    public T? Resolution { get; set; }
}
