namespace Microsoft.Recognizers.Text;

/// <summary>One thing a recogniser found in a text.</summary>
public class ModelResult
{
    /// <summary>The matched part of the text, in lower case.</summary>
    public string? Text { get; set; }

    /// <summary>Index of the first matched character.</summary>
    public int Start { get; set; }

    /// <summary>Index of the last matched character (inclusive).</summary>
    public int End { get; set; }

    /// <summary>What was found: "number", "ordinal", "boolean", "datetimeV2.date", ...</summary>
    public string? TypeName { get; set; }

    /// <summary>The meaning of the match, by <see cref="ResolutionKey"/>.</summary>
    public SortedDictionary<string, object>? Resolution { get; set; }
}
