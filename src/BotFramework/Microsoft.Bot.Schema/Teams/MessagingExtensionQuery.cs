namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>composeExtension/query</c> invoke.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessagingExtensionQuery()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessagingExtensionQuery(
        string? commandId = default,
        IList<MessagingExtensionParameter>? parameters = default,
        MessagingExtensionQueryOptions? queryOptions = default,
        string? state = default)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    /// <summary>The id of the command in the app's manifest.</summary>
    public string? CommandId { get; set; }

    /// <summary>One for a search command.</summary>
    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    /// <summary>Which part of the results is wanted; null for the first ones.</summary>
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }

    /// <summary>The magic code, after signing in.</summary>
    public string? State { get; set; }
}
