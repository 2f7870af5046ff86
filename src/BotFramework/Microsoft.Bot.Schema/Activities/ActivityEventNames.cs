namespace Microsoft.Bot.Schema;

/// <summary>Names of events that the framework itself creates.</summary>
public static class ActivityEventNames
{
    /// <summary>A bot takes up a conversation on its own account, by a reference kept from an earlier turn.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A bot has had a new conversation created and runs its first turn.</summary>
    public const string CreateConversation = "CreateConversation";
}
