namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>composeExtension/queryLink</c> invoke.</summary>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string? url = default)
    {
        Url = url;
    }

    public string? Url { get; set; }

    /// <summary>The magic code, after signing in.</summary>
    public string? State { get; set; }
}
