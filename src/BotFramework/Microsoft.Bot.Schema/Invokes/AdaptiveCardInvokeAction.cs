namespace Microsoft.Bot.Schema;

/// <summary>The action of an Adaptive Card that a user chose.</summary>
public class AdaptiveCardInvokeAction
{
    public object? Data { get; set; }

    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Verb { get; set; }
}
