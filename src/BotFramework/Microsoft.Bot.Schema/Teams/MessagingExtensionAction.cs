namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>composeExtension/submitAction</c> or <c>fetchTask</c> invoke.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public MessagingExtensionAction()
    {
    }

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

    public string? CommandId { get; set; }

    /// <summary>"message", "compose" or "commandbox".</summary>
    public string? CommandContext { get; set; }

    /// <summary>"edit" or "send".</summary>
    public string? BotMessagePreviewAction { get; set; }

    public IList<Activity>? BotActivityPreview { get; set; }

    public MessageActionsPayload? MessagePayload { get; set; }

    public string? State { get; set; }
}
