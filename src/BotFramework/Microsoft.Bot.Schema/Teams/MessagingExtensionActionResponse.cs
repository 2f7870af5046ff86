namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a messaging extension's action.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessagingExtensionActionResponse()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessagingExtensionActionResponse(TaskModuleResponseBase? task = default, MessagingExtensionResult? composeExtension = default)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    /// <summary>The dialog's next step; null where the answer is <see cref="ComposeExtension"/>.</summary>
    public TaskModuleResponseBase? Task { get; set; }

    /// <summary>What goes into the user's message; null where the answer is <see cref="Task"/>.</summary>
    public MessagingExtensionResult? ComposeExtension { get; set; }

    /// <summary>How long Teams may use this response again; null for not at all.</summary>
    public CacheInfo? CacheInfo { get; set; }
}
