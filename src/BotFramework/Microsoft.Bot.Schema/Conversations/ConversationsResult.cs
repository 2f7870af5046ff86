namespace Microsoft.Bot.Schema;

/// <summary>A page of conversations.</summary>
public class ConversationsResult
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ConversationsResult(string? continuationToken = default, IList<ConversationMembers>? conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>Those of the bot on this page, each with its members.</summary>
    public IList<ConversationMembers>? Conversations { get; set; }
}
