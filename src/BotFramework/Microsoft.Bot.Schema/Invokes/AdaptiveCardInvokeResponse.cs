namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }

    /// <summary>The content type of <see cref="Value"/>.</summary>
    public string? Type { get; set; }

    public object? Value { get; set; }
}
