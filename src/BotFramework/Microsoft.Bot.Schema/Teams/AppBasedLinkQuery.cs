namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>composeExtension/queryLink</c> invoke.</summary>
public class AppBasedLinkQuery
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public AppBasedLinkQuery()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public AppBasedLinkQuery(string? url = default)
    {
        Url = url;
    }

    /// <summary>The link that the user has put into a message.</summary>
    public string? Url { get; set; }

    /// <summary>The magic code, after signing in.</summary>
    public string? State { get; set; }
}
