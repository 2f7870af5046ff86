namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>application/search</c> invoke.</summary>
public class SearchInvokeValue
{
    /// <summary>What narrows the search beside the text, such as filters; JSON when received, null for nothing.</summary>
    public object? Context { get; set; }

    /// <summary>One of <see cref="SearchInvokeTypes"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>Which part of the results is wanted; null for all of them.</summary>
    public SearchInvokeOptions? QueryOptions { get; set; }

    /// <summary>What the user has entered so far; may be empty.</summary>
    public string? QueryText { get; set; }
}
