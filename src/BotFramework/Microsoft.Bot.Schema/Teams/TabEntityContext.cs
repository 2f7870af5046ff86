namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab a request comes from.</summary>
public class TabEntityContext
{
    /// <summary>The tab's <c>entityId</c> in the app's manifest.</summary>
    public string? TabEntityId { get; set; }
}
