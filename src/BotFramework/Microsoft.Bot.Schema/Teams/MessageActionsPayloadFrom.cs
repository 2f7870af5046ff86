namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who sent a message: one of a user, an app, a conversation.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessageActionsPayloadFrom()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser? user = default,
        MessageActionsPayloadApp? application = default,
        MessageActionsPayloadConversation? conversation = default)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>A person; null where it is not one.</summary>
    public MessageActionsPayloadUser? User { get; set; }

    /// <summary>A bot, a connector or a webhook; null where it is not one.</summary>
    public MessageActionsPayloadApp? Application { get; set; }

    /// <summary>A team or channel, which only a mention can be of; null where it is not one.</summary>
    public MessageActionsPayloadConversation? Conversation { get; set; }
}
