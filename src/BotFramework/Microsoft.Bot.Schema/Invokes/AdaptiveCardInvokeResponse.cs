namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>
    /// As in HTTP: 200 with a card or a message, 401 with a request to sign in, 400 or 500 with an <see cref="Error"/>. The HTTP status of the invoke is another.
    /// </summary>
    public int StatusCode { get; set; }

    /// <summary>The content type of <see cref="Value"/>.</summary>
    public string? Type { get; set; }

    /// <summary>What the type says: an Adaptive Card that takes the old one's place, a text, an OAuth card or an <see cref="Error"/>.</summary>
    public object? Value { get; set; }
}
