namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>application/search</c> invoke.</summary>
public class SearchInvokeValue
{
    public object? Context { get; set; }

    /// <summary>One of <see cref="SearchInvokeTypes"/>.</summary>
    public string? Kind { get; set; }

    public SearchInvokeOptions? QueryOptions { get; set; }

    public string? QueryText { get; set; }
}
