namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>composeExtension/query</c> invoke.</summary>
public class MessagingExtensionQuery
{
    public MessagingExtensionQuery()
    {
    }

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

    public string? CommandId { get; set; }

    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    public MessagingExtensionQueryOptions? QueryOptions { get; set; }

    /// <summary>The magic code, after signing in.</summary>
    public string? State { get; set; }
}
