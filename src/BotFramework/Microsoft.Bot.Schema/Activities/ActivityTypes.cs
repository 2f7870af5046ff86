namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Type"/>.</summary>
public static class ActivityTypes
{
    /// <summary>A request to do what the name says, answered later by a <see cref="CommandResult"/> with the same command id.</summary>
    public const string Command = "command";

    /// <summary>How a <see cref="Command"/> went; the name is that of the command.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>A user has put the bot on their contact list, or has taken it off.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Somebody has joined or left, or the conversation has changed: the occasion for a welcome.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>A pause between replies. Adapters wait and send nothing, see <see cref="ActivityTypesEx.Delay"/>.</summary>
    public const string Delay = "delay";

    /// <summary>A user wants what is stored about them deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>The conversation, or a skill's part in it, is over; the code says why.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A program tells a program something, with a name and a value; nothing of it is shown.</summary>
    public const string Event = "event";

    /// <summary>The conversation goes to somebody else, such as a human agent, or comes back.</summary>
    public const string Handoff = "handoff";

    /// <summary>The bot was installed or uninstalled, for a user or for a team.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A call that waits for its result: the HTTP response holds status and body.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something said, with text, cards or files.</summary>
    public const string Message = "message";

    /// <summary>The message with this id was deleted; the activity holds nothing of what it said.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Reactions to a message that the bot has sent came or went.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>The message with this id now reads as this activity does.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message for one recipient's eyes about another activity in the conversation.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>A look into the bot for its developers, shown by the Emulator; adapters send it to no other channel.</summary>
    public const string Trace = "trace";

    /// <summary>Somebody is writing; clients show it for some seconds or until the next message.</summary>
    public const string Typing = "typing";
}
