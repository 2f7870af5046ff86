namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension's query.</summary>
public class MessagingExtensionResponse
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessagingExtensionResponse()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessagingExtensionResponse(MessagingExtensionResult? composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    /// <summary>Results, a request to sign in, or a message in their place.</summary>
    public MessagingExtensionResult? ComposeExtension { get; set; }

    /// <summary>How long Teams may use this response again; null for not at all.</summary>
    public CacheInfo? CacheInfo { get; set; }
}
