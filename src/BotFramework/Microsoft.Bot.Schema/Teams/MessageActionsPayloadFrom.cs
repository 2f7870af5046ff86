namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who sent a message: one of a user, an app, a conversation.</summary>
public class MessageActionsPayloadFrom
{
    public MessageActionsPayloadFrom()
    {
    }

    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser? user = default,
        MessageActionsPayloadApp? application = default,
        MessageActionsPayloadConversation? conversation = default)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    public MessageActionsPayloadUser? User { get; set; }

    public MessageActionsPayloadApp? Application { get; set; }

    public MessageActionsPayloadConversation? Conversation { get; set; }
}
