namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
public class TabResponsePayload
{
    /// <summary>For the type "auth"; null otherwise.</summary>
    public TabSuggestedActions? SuggestedActions { get; set; }

    /// <summary>"continue" with <see cref="Value"/>, or "auth" with <see cref="SuggestedActions"/>.</summary>
    public string? Type { get; set; }

    /// <summary>For the type "continue"; null otherwise.</summary>
    public TabResponseCards? Value { get; set; }
}
