namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension's query.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResponse()
    {
    }

    public MessagingExtensionResponse(MessagingExtensionResult? composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    public MessagingExtensionResult? ComposeExtension { get; set; }

    public CacheInfo? CacheInfo { get; set; }
}
