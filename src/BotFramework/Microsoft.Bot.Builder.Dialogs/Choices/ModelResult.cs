namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something found in text.</summary>
/// <typeparam name="T">What it means.</typeparam>
public class ModelResult<T>
{
    public string? Text { get; set; }

    /// <summary>The index of the first character.</summary>
    public int Start { get; set; }

    /// <summary>The index of the last character.</summary>
    public int End { get; set; }

    public string? TypeName { get; set; }

    public T? Resolution { get; set; }
}
