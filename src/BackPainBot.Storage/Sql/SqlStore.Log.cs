using System.Data.Common;

namespace BackPainBot.Storage.Sql;

/// <content>What was said in the conversations of the process's own channel.</content>
internal abstract partial class SqlStore
{
    private const string AddConversation =
        "INSERT INTO conversations (id, user_id, channel_id, locale, last, lease_until, touched) VALUES ($1, $2, $3, $4, 0, 0, now_ms() / 60000) ON CONFLICT (id) DO NOTHING";
    private const string ReadConversation = "SELECT id, user_id, channel_id, locale FROM conversations WHERE id = $1";
    private const string TouchConversation = "UPDATE conversations SET touched = now_ms() / 60000 WHERE id = $1 RETURNING last";
    private const string TouchLeasedConversation = "UPDATE conversations SET touched = now_ms() / 60000 WHERE id = $1 AND lease_owner = $2 RETURNING last";
    private const string NoteLast = "UPDATE conversations SET last = $2 WHERE id = $1";
    private const string DeleteConversation = "DELETE FROM conversations WHERE id = $1";
    private const string ExpiredConversations = "SELECT id FROM conversations WHERE touched < $1 ORDER BY touched LIMIT $2";
    private const string ExpireConversation = "DELETE FROM conversations WHERE id = $1 AND touched < $2";
    private const string FutureConversations = "SELECT id FROM conversations WHERE touched > $1 ORDER BY touched LIMIT $2";
    private const string RedateConversation = "UPDATE conversations SET touched = $2 WHERE id = $1";

    private const string AddActivity =
        "INSERT INTO activities (conversation, number, key, visible, replaces, pending, body) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    private const string FindKey = "SELECT number FROM activities WHERE conversation = $1 AND key = $2";
    private const string CountPending = "SELECT count(*) FROM activities WHERE conversation = $1 AND pending = 1";
    private const string ReadActivities =
        "SELECT number, body, replaces FROM activities WHERE conversation = $1 AND number > $2 AND visible = 1 ORDER BY number LIMIT $3";
    private const string ReadPending = "SELECT number, body, replaces FROM activities WHERE conversation = $1 AND pending = 1 ORDER BY number LIMIT 1";
    private const string FinishPending = "UPDATE activities SET pending = 0 WHERE conversation = $1 AND number = $2 AND pending = 1";
    private const string BlankReplaced = "UPDATE activities SET visible = 0, body = $3 WHERE conversation = $1 AND (number = $2 OR replaces = $2)";
    private const string BlankSaid = "UPDATE activities SET visible = 0, body = $3, replaces = NULL WHERE conversation = $1 AND number <= $2 AND pending = 0";
    private const string DeleteActivities = "DELETE FROM activities WHERE conversation = $1";

    // A lease that ends later than any is taken for was written by a clock that has since been set back.
    private const string Lease =
        "UPDATE conversations SET lease_owner = $2, lease_until = now_ms() + $3 WHERE id = $1 "
        + "AND (lease_owner IS NULL OR lease_owner = $2 OR lease_until <= now_ms() OR lease_until > now_ms() + 300000)";
    private const string EndLease = "UPDATE conversations SET lease_owner = NULL, lease_until = 0 WHERE id = $1 AND lease_owner = $2";
    private const string FindStranded =
        "SELECT DISTINCT a.conversation FROM activities a JOIN conversations c ON c.id = a.conversation WHERE a.pending = 1 "
        + "AND (c.lease_owner IS NULL OR c.lease_until <= now_ms() OR c.lease_until > now_ms() + 300000) LIMIT $1";

    private static readonly byte[] Nothing = [];

    private readonly Subscriptions _subscriptions = new();

    public IDisposable Subscribe(Action<string?> changed) => _subscriptions.Add(changed);

    public Task<bool> CreateAsync(LoggedConversation conversation, CancellationToken cancellationToken) => ChangeAsync(
        async session => await session.ExecuteAsync(
            AddConversation, conversation.Id, conversation.UserId, conversation.ChannelId, conversation.Locale) > 0,
        Durability.Full,
        cancellationToken);

    public Task<LoggedConversation?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        QueryAsync(session => session.FirstAsync(ReadConversation, ToConversation, conversationId), cancellationToken);

    public async Task<AcceptResult> AcceptAsync(string conversationId, NewActivity activity, int pendingLimit, CancellationToken cancellationToken)
    {
        var keyed = WithKey(activity);
        var result = await ChangeAsync(session => AcceptAsync(session, conversationId, keyed, pendingLimit), Durability.Full, cancellationToken);
        if (result.Outcome == AcceptOutcome.Stored || (keyed != activity && result.Outcome == AcceptOutcome.Repeated))
        {
            AnnounceAfter(conversationId);
            return result with { Outcome = AcceptOutcome.Stored };
        }

        return result;
    }

    public async Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        await QueryAsync(session => session.ListAsync(ReadActivities, ToActivity, conversationId, after, limit), cancellationToken);

    public Task<bool> TryLeaseAsync(string conversationId, string owner, TimeSpan duration, CancellationToken cancellationToken) => ChangeAsync(
        async session => await session.ExecuteAsync(Lease, conversationId, owner, (long)duration.TotalMilliseconds) > 0, Durability.Lazy, cancellationToken);

    public Task ReleaseAsync(string conversationId, string owner, CancellationToken cancellationToken) =>
        ChangeAsync(session => session.ExecuteAsync(EndLease, conversationId, owner), Durability.Lazy, cancellationToken);

    public Task<LoggedActivity?> NextPendingAsync(string conversationId, CancellationToken cancellationToken) =>
        QueryAsync(session => session.FirstAsync(ReadPending, ToActivity, conversationId), cancellationToken);

    public async Task<IReadOnlyList<string>> FindStrandedAsync(int limit, CancellationToken cancellationToken) =>
        await QueryAsync(session => session.ListAsync(FindStranded, row => row.GetString(0), limit), cancellationToken);

    public async Task CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        var writes = Documents.Prepare(commit.State);
        if (await ChangeAsync(session => CommitAsync(session, commit, writes), Durability.Full, cancellationToken))
        {
            Documents.NoteWritten(writes);
            Announce(commit.ConversationId);
        }
    }

    public async Task<IReadOnlyList<long>> AppendAsync(string conversationId, IReadOnlyList<NewActivity> activities, CancellationToken cancellationToken)
    {
        NewActivity[] keyed = [.. activities.Select(WithKey)];
        var numbers = await ChangeAsync<IReadOnlyList<long>>(
            async session =>
            {
                if (await session.FirstAsync(TouchConversation, ToLast, conversationId) is not { } last)
                {
                    return [];
                }

                await AnnounceInsideAsync(session, conversationId);
                return await AppendAsync(session, conversationId, last, keyed);
            },
            Durability.Full,
            cancellationToken);
        if (numbers.Count > 0)
        {
            Announce(conversationId);
        }

        return numbers;
    }

    public async Task DeleteAsync(string conversationId, CancellationToken cancellationToken)
    {
        var deleted = await ChangeAsync(
            async session =>
            {
                if (await session.FirstAsync(ReadConversation, ToConversation, conversationId) is not { } conversation)
                {
                    return false;
                }

                // The conversation first: its row is the lock that every writer of its activities takes.
                await session.ExecuteAsync(DeleteConversation, conversationId);
                await session.ExecuteAsync(DeleteActivities, conversationId);
                await session.ExecuteAsync(DeleteDocument, DocumentKey.Of($"{conversation.ChannelId}/conversations/{conversationId}"));
                return true;
            },
            Durability.Full,
            cancellationToken);
        if (deleted)
        {
            AnnounceAfter(conversationId);
        }
    }

    /// <summary>Tells subscribers in other processes, when the transaction commits, that a conversation has changed.</summary>
    protected virtual Task AnnounceInsideAsync(SqlSession session, string conversationId) => Task.CompletedTask;

    /// <summary>Tells subscribers here, and soon those in other processes, that a conversation has changed.</summary>
    protected virtual void AnnounceAfter(string conversationId) => Announce(conversationId);

    /// <summary>Tells this process's subscribers; null when any conversation may have changed.</summary>
    protected void Announce(string? conversationId) => _subscriptions.Call(conversationId);

    private static async Task<AcceptResult> AcceptAsync(SqlSession session, string conversationId, NewActivity activity, int pendingLimit)
    {
        if (await session.FirstAsync(TouchConversation, ToLast, conversationId) is not { } last)
        {
            return new AcceptResult(AcceptOutcome.Unknown, 0);
        }

        if (activity.Key is not null && await session.FirstAsync(FindKey, ToLast, conversationId, activity.Key) is { } first)
        {
            return new AcceptResult(AcceptOutcome.Repeated, first);
        }

        if (await session.FirstAsync(CountPending, ToLast, conversationId) >= pendingLimit)
        {
            return new AcceptResult(AcceptOutcome.Full, 0);
        }

        await InsertAsync(session, conversationId, last + 1, activity, pending: true);
        await session.ExecuteAsync(NoteLast, conversationId, last + 1);
        return new AcceptResult(AcceptOutcome.Stored, last + 1);
    }

    /// <summary>Returns false when the turn had been committed before.</summary>
    private async Task<bool> CommitAsync(SqlSession session, TurnCommit commit, DocumentWrite[] writes)
    {
        var (id, inbound) = (commit.ConversationId, commit.Inbound);
        if (await session.FirstAsync(TouchLeasedConversation, ToLast, id, commit.Owner) is not { } last)
        {
            throw new StorageConflictException("The conversation's lease has gone to another owner, or the conversation was deleted. The turn was not stored.");
        }

        if (await session.ExecuteAsync(FinishPending, id, inbound) == 0)
        {
            return false;
        }

        await WriteAsync(session, writes);
        if (commit.Forget)
        {
            await session.ExecuteAsync(BlankSaid, id, last, Nothing);
        }

        await AppendAsync(session, id, last, commit.Replies);
        await AnnounceInsideAsync(session, id);
        return true;
    }

    private static async Task<IReadOnlyList<long>> AppendAsync(SqlSession session, string conversationId, long last, IReadOnlyList<NewActivity> activities)
    {
        var numbers = new long[activities.Count];
        var next = last;
        for (var i = 0; i < numbers.Length; i++)
        {
            var activity = activities[i];
            if (activity.Key is not null && await session.FirstAsync(FindKey, ToLast, conversationId, activity.Key) is { } first)
            {
                numbers[i] = first;
                continue;
            }

            numbers[i] = ++next;
            await InsertAsync(session, conversationId, next, activity, pending: false);
        }

        if (next != last)
        {
            await session.ExecuteAsync(NoteLast, conversationId, next);
        }

        return numbers;
    }

    private static async Task InsertAsync(SqlSession session, string conversationId, long number, NewActivity activity, bool pending)
    {
        if (activity.Replaces is { } replaced)
        {
            await session.ExecuteAsync(BlankReplaced, conversationId, replaced, Nothing);
        }

        await session.ExecuteAsync(
            AddActivity, conversationId, number, activity.Key, activity.IsVisible ? 1L : 0L, activity.Replaces, pending ? 1L : 0L, activity.Json);
    }

    private static async Task<int> ExpireConversationsAsync(SqlSession session, long before, int limit)
    {
        var expired = 0;
        foreach (var id in await session.ListAsync(ExpiredConversations, row => row.GetString(0), before, limit))
        {
            if (await session.ExecuteAsync(ExpireConversation, id, before) > 0)
            {
                await session.ExecuteAsync(DeleteActivities, id);
                expired++;
            }
        }

        return expired;
    }

    /// <summary>A key of its own where it has none: a store that lost the answer of the server asks again.</summary>
    private static NewActivity WithKey(NewActivity activity) => activity.Key is null ? activity with { Key = $"~{Guid.NewGuid():n}" } : activity;

    private static long? ToLast(DbDataReader row) => row.GetInt64(0);

    private static LoggedConversation ToConversation(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3));

    private static LoggedActivity ToActivity(DbDataReader row) =>
        new(row.GetInt64(0), row.GetFieldValue<byte[]>(1), row.IsDBNull(2) ? null : row.GetInt64(2));
}
