namespace Microsoft.Bot.Builder;

/// <summary>One page of a result.</summary>
public class PagedResult<T>
{
    /// <summary>Gets or sets the items.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>Gets or sets what asks for the next page; null where this one is the last.</summary>
    public string? ContinuationToken { get; set; }
}
