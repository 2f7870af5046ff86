namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
public class TabResponsePayload
{
    public TabSuggestedActions? SuggestedActions { get; set; }

    /// <summary>"continue" with <see cref="Value"/>, or "auth" with <see cref="SuggestedActions"/>.</summary>
    public string? Type { get; set; }

    public TabResponseCards? Value { get; set; }
}
