using System.Collections.Concurrent;
using BackPainBot.Storage.Sql;

namespace BackPainBot.Storage.Memory;

/// <content>What was said in the conversations of the process's own channel.</content>
public sealed partial class MemoryStore
{
    private readonly ConcurrentDictionary<string, MemoryConversation> _conversations = new(StringComparer.Ordinal);
    private readonly Subscriptions _subscriptions = new();

    /// <inheritdoc/>
    public IDisposable Subscribe(Action<string?> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return _subscriptions.Add(changed);
    }

    /// <inheritdoc/>
    public Task<bool> CreateAsync(LoggedConversation conversation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return Task.FromResult(_conversations.TryAdd(conversation.Id, new MemoryConversation(conversation, clock) { Touched = Minute }));
    }

    /// <inheritdoc/>
    public Task<LoggedConversation?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(_conversations.TryGetValue(conversationId, out var conversation) ? conversation.Conversation : null);

    /// <inheritdoc/>
    public Task<AcceptResult> AcceptAsync(string conversationId, NewActivity activity, int pendingLimit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var unknown = new AcceptResult(AcceptOutcome.Unknown, 0);
        var result = Change(conversationId, unknown, conversation => conversation.Accept(activity, pendingLimit));
        if (result.Outcome == AcceptOutcome.Stored)
        {
            _subscriptions.Call(conversationId);
        }

        return Task.FromResult(result);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        Task.FromResult(Use(conversationId, [], conversation => conversation.Read(after, limit)));

    /// <inheritdoc/>
    public Task<bool> TryLeaseAsync(string conversationId, string owner, TimeSpan duration, CancellationToken cancellationToken) =>
        Task.FromResult(Use(conversationId, false, conversation => conversation.TryLease(owner, duration)));

    /// <inheritdoc/>
    public Task ReleaseAsync(string conversationId, string owner, CancellationToken cancellationToken)
    {
        Use(conversationId, false, conversation =>
        {
            conversation.Release(owner);
            return true;
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<LoggedActivity?> NextPendingAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(Use<LoggedActivity?>(conversationId, null, conversation => conversation.NextPending));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindStrandedAsync(int limit, CancellationToken cancellationToken)
    {
        var stranded = new List<string>();
        foreach (var (id, conversation) in _conversations)
        {
            lock (conversation.Gate)
            {
                if (conversation.IsStranded)
                {
                    stranded.Add(id);
                }
            }

            if (stranded.Count == limit)
            {
                break;
            }
        }

        return Task.FromResult<IReadOnlyList<string>>(stranded);
    }

    /// <inheritdoc/>
    public Task CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        var writes = Documents.Prepare(commit.State);
        bool? stored;
        try
        {
            stored = Change<bool?>(commit.ConversationId, null, conversation => Commit(conversation, commit, writes));
        }
        catch (StorageConflictException conflict)
        {
            return Task.FromException(conflict);
        }

        if (stored is null)
        {
            return Task.FromException(
                new StorageConflictException("The conversation's lease has gone to another owner, or the conversation was deleted. The turn was not stored."));
        }

        if (stored.Value)
        {
            Documents.NoteWritten(writes);
            _subscriptions.Call(commit.ConversationId);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<long>> AppendAsync(string conversationId, IReadOnlyList<NewActivity> activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var numbers = Change<IReadOnlyList<long>>(conversationId, [], conversation => [.. activities.Select(conversation.Append)]);
        if (numbers.Count > 0)
        {
            _subscriptions.Call(conversationId);
        }

        return Task.FromResult(numbers);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (_conversations.TryRemove(conversationId, out var conversation))
        {
            lock (conversation.Gate)
            {
                conversation.IsDeleted = true;
                _documents.Delete($"{conversation.Conversation.ChannelId}/conversations/{conversationId}");
            }

            _subscriptions.Call(conversationId);
        }

        return Task.CompletedTask;
    }

    /// <summary>Null when the lease is another's; false when the turn had been committed before.</summary>
    private bool? Commit(MemoryConversation conversation, TurnCommit commit, DocumentWrite[] writes)
    {
        if (!conversation.IsOwnedBy(commit.Owner))
        {
            return null;
        }

        if (!conversation.IsPending(commit.Inbound))
        {
            return false;
        }

        _documents.Write(writes, Minute);
        conversation.Finish(commit.Inbound, commit.Forget);
        foreach (var reply in commit.Replies)
        {
            conversation.Append(reply);
        }

        return true;
    }

    private int ExpireConversations(long before, int limit)
    {
        var expired = 0;
        foreach (var (id, conversation) in _conversations)
        {
            lock (conversation.Gate)
            {
                if (conversation.Touched < before && _conversations.TryRemove(id, out _))
                {
                    conversation.IsDeleted = true;
                    expired++;
                }
            }

            if (expired == limit)
            {
                break;
            }
        }

        return expired;
    }

    private T Change<T>(string conversationId, T missing, Func<MemoryConversation, T> change) => Use(conversationId, missing, conversation =>
    {
        conversation.Touched = Minute;
        return change(conversation);
    });

    private T Use<T>(string conversationId, T missing, Func<MemoryConversation, T> use)
    {
        if (!_conversations.TryGetValue(conversationId, out var conversation))
        {
            return missing;
        }

        lock (conversation.Gate)
        {
            return conversation.IsDeleted ? missing : use(conversation);
        }
    }
}
