namespace Microsoft.Bot.Schema.Teams;

/// <summary>The page that a query asks for.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessagingExtensionQueryOptions()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>How many results to leave out from the first one on; Teams adds the page's size as the user scrolls.</summary>
    public int? Skip { get; set; }

    /// <summary>How many results at most; Teams asks for 25.</summary>
    public int? Count { get; set; }
}
