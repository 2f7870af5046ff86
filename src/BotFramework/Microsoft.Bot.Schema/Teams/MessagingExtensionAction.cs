namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>composeExtension/submitAction</c> or <c>fetchTask</c> invoke.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessagingExtensionAction()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessagingExtensionAction(
        object? data = default,
        TaskModuleRequestContext? context = default,
        string? commandId = default,
        string? commandContext = default,
        string? botMessagePreviewAction = default,
        IList<Activity>? botActivityPreview = default,
        MessageActionsPayload? messagePayload = default)
        : base(data, context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    /// <summary>The id of the command in the app's manifest.</summary>
    public string? CommandId { get; set; }

    /// <summary>"message", "compose" or "commandbox".</summary>
    public string? CommandContext { get; set; }

    /// <summary>"edit" or "send".</summary>
    public string? BotMessagePreviewAction { get; set; }

    /// <summary>The message that the user looks over before it is sent, as the bot proposed it; null before that.</summary>
    public IList<Activity>? BotActivityPreview { get; set; }

    /// <summary>The message on which the user chose the command; null unless the context is "message".</summary>
    public MessageActionsPayload? MessagePayload { get; set; }

    /// <summary>The magic code, after signing in; null otherwise.</summary>
    public string? State { get; set; }
}
