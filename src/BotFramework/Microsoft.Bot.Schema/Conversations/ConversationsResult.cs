namespace Microsoft.Bot.Schema;

/// <summary>A page of conversations.</summary>
public class ConversationsResult
{
    public ConversationsResult()
    {
    }

    public ConversationsResult(string? continuationToken = default, IList<ConversationMembers>? conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }

    public IList<ConversationMembers>? Conversations { get; set; }
}
