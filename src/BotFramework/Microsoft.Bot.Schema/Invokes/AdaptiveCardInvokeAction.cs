namespace Microsoft.Bot.Schema;

/// <summary>The action of an Adaptive Card that a user chose.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>The action's own data together with what the user entered into the card; JSON when received.</summary>
    public object? Data { get; set; }

    /// <summary>The id that the card gave to the action; null where it gave none.</summary>
    public string? Id { get; set; }

    /// <summary><c>Action.Execute</c>, the only type of action that comes as this invoke.</summary>
    public string? Type { get; set; }

    /// <summary>What the action is to do, in a word of the card's author.</summary>
    public string? Verb { get; set; }
}
