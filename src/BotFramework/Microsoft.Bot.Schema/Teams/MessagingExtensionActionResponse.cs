namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension's action.</summary>
public class MessagingExtensionActionResponse
{
    public MessagingExtensionActionResponse()
    {
    }

    public MessagingExtensionActionResponse(TaskModuleResponseBase? task = default, MessagingExtensionResult? composeExtension = default)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    public TaskModuleResponseBase? Task { get; set; }

    public MessagingExtensionResult? ComposeExtension { get; set; }

    public CacheInfo? CacheInfo { get; set; }
}
