namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>Which action it was, with its data.</summary>
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>A token for single sign-on; null unless the bot has asked for one in its last response.</summary>
    public AdaptiveCardAuthentication? Authentication { get; set; }

    /// <summary>The magic code, after signing in; null otherwise.</summary>
    public string? State { get; set; }
}
