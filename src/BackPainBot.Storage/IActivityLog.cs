namespace BackPainBot.Storage;

/// <summary>
/// What was said in the conversations of a channel that this process serves itself, in order, and what of it the bot still has to answer. Numbers of activities are 1, 2, 3 ...
/// within a conversation and never reused; a watermark is the number of the last activity seen. Implementations are safe for concurrent use, by other processes too where the store is shared.
/// Every call may throw <see cref="StorageUnavailableException"/>, and has then changed nothing.
/// </summary>
public interface IActivityLog
{
    /// <summary>
    /// Calls <paramref name="changed"/> with a conversation's id whenever it may have new activities or new work, whichever process wrote them, until disposed; with null when any may have.
    /// It may be called for nothing, on any thread, and must return at once.
    /// </summary>
    IDisposable Subscribe(Action<string?> changed);

    /// <summary>Begins a conversation; false when the id is taken.</summary>
    Task<bool> CreateAsync(LoggedConversation conversation, CancellationToken cancellationToken);

    /// <summary>The conversation; null when there is none, or it has expired or was deleted.</summary>
    Task<LoggedConversation?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>
    /// Stores an activity of the user's as waiting for the bot, durable when this returns. One with a key that the conversation has had already is not stored again: the first number comes back.
    /// </summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="pendingLimit">Waiting activities that the conversation may have, this one included.</param>
    /// <param name="cancellationToken">Cancels before it is stored.</param>
    Task<AcceptResult> AcceptAsync(string conversationId, NewActivity activity, int pendingLimit, CancellationToken cancellationToken);

    /// <summary>Visible activities after a watermark, oldest first, at most <paramref name="limit"/>. Empty for an unknown conversation.</summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>Takes or renews the right to run a conversation's turns; false while another owner's has not expired.</summary>
    Task<bool> TryLeaseAsync(string conversationId, string owner, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Gives the right back, when the owner still has it.</summary>
    Task ReleaseAsync(string conversationId, string owner, CancellationToken cancellationToken);

    /// <summary>The oldest activity that waits for the bot; null when none does.</summary>
    Task<LoggedActivity?> NextPendingAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Conversations with waiting activities that nobody holds a lease on.</summary>
    Task<IReadOnlyList<string>> FindStrandedAsync(int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Ends a turn, all in one transaction: writes the state, appends the replies, marks the inbound activity as done. Replies whose keys are there already are left as they are; doing it twice changes nothing.
    /// </summary>
    /// <exception cref="StorageConflictException">A state document has another ETag, or the lease has gone to another owner. Nothing was changed.</exception>
    Task CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>Appends activities of the bot's that belong to no turn's commit; those whose keys are there already are left as they are. Returns the number of each, in order; nothing for an unknown conversation.</summary>
    Task<IReadOnlyList<long>> AppendAsync(string conversationId, IReadOnlyList<NewActivity> activities, CancellationToken cancellationToken);

    /// <summary>
    /// Forgets the conversation, all that was said, and the bot's state document <c>{channelId}/conversations/{id}</c>; nothing happens when there is none.
    /// </summary>
    Task DeleteAsync(string conversationId, CancellationToken cancellationToken);
}
