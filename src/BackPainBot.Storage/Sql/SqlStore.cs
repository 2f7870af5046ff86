using System.Data.Common;
using System.Diagnostics;

namespace BackPainBot.Storage.Sql;

/// <summary>
/// The store over a relational database. All statements are here and in the other parts of this class, in what SQLite and PostgreSQL have in common; <c>now_ms()</c>
/// is the store's clock, milliseconds since 1970, and <c>touched</c> counts minutes of it, so that its index rarely changes.
/// </summary>
internal abstract partial class SqlStore : IBotStore, IDisposable
{
    private const string ReadDocument = "SELECT etag, body FROM documents WHERE key = $1";
    private const string AddDocument =
        "INSERT INTO documents (key, etag, body, touched) VALUES ($1, $2, $3, now_ms() / 60000) ON CONFLICT (key) DO NOTHING";
    private const string PutDocument =
        "INSERT INTO documents (key, etag, body, touched) VALUES ($1, $2, $3, now_ms() / 60000) "
        + "ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, body = excluded.body, touched = excluded.touched";
    private const string ReplaceDocument = "UPDATE documents SET etag = $2, body = $3, touched = now_ms() / 60000 WHERE key = $1 AND etag = $4";
    private const string DeleteDocument = "DELETE FROM documents WHERE key = $1";
    private const string FindDocuments = "SELECT key FROM documents WHERE key >= $1 AND key > $2 AND key < $3 ORDER BY key LIMIT $4";
    private const string ExpiredDocuments = "SELECT key FROM documents WHERE touched < $1 AND substr(key, 1, 8) <> '" + IBotStore.LastingPrefix + "' ORDER BY touched LIMIT $2";
    private const string ExpireDocument = "DELETE FROM documents WHERE key = $1 AND touched < $2";
    private const string FutureDocuments = "SELECT key FROM documents WHERE touched > $1 ORDER BY touched LIMIT $2";
    private const string RedateDocument = "UPDATE documents SET touched = $2 WHERE key = $1";
    private const string ClockMinute = "SELECT now_ms() / 60000";

    /// <summary>Every statement that the store runs, for a look at how the database runs it.</summary>
    internal static IReadOnlyList<string> Statements { get; } =
    [
        ReadDocument, AddDocument, PutDocument, ReplaceDocument, DeleteDocument, FindDocuments, ExpiredDocuments, ExpireDocument, FutureDocuments, RedateDocument,
        AddConversation, ReadConversation, TouchConversation, TouchLeasedConversation, NoteLast, DeleteConversation, ExpiredConversations, ExpireConversation, FutureConversations, RedateConversation,
        AddActivity, FindKey, CountPending, ReadActivities, ReadPending, FinishPending, BlankReplaced, BlankSaid, DeleteActivities, Lease, EndLease, FindStranded,
    ];

    /// <summary>Opens the store, makes or migrates its schema.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be opened; the message says what to do.</exception>
    public abstract Task StartAsync(CancellationToken cancellationToken);

    public abstract void Dispose();

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return await QueryAsync(
            async session =>
            {
                var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
                foreach (var key in keys)
                {
                    if (await session.FirstAsync(ReadDocument, ToDocument, DocumentKey.Of(key)) is { } value)
                    {
                        found[key] = value;
                    }
                }

                return found;
            },
            cancellationToken);
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0)
        {
            return;
        }

        var writes = Documents.Prepare(changes);
        await ChangeAsync(
            async session =>
            {
                await WriteAsync(session, writes);
                return true;
            },
            Durability.Full,
            cancellationToken);
        Documents.NoteWritten(writes);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => DeleteAsync(keys, Durability.Full, cancellationToken);

    public Task DiscardAsync(string[] keys, CancellationToken cancellationToken) => DeleteAsync(keys, Durability.Lazy, cancellationToken);

    public async Task<IReadOnlyList<string>> FindKeysAsync(string prefix, string after, int limit, CancellationToken cancellationToken) =>
        await QueryAsync(session => session.ListAsync(FindDocuments, row => row.GetString(0), prefix, after, prefix + char.MaxValue, limit), cancellationToken);

    public Task<int> ExpireAsync(TimeSpan age, int limit, CancellationToken cancellationToken) => ChangeAsync(
        async session =>
        {
            var now = await session.FirstAsync(ClockMinute, row => row.GetInt64(0));
            var (before, latest) = (now - (long)age.TotalMinutes, now + (long)age.TotalMinutes);

            // What a clock has dated that was set back since must not be kept until that day comes.
            await ForEachAsync(session, FutureDocuments, latest, limit, RedateDocument, now);
            await ForEachAsync(session, FutureConversations, latest, limit, RedateConversation, now);
            return await ForEachAsync(session, ExpiredDocuments, before, limit, ExpireDocument, before) + await ExpireConversationsAsync(session, before, limit);
        },
        Durability.Lazy,
        cancellationToken);

    /// <summary>The database, as the semantic conventions of telemetry call it.</summary>
    protected abstract string System { get; }

    public virtual Task WipeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs what only reads.</summary>
    protected abstract Task<T> RunQueryAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Runs a transaction: all of it or, when it throws, none.</summary>
    protected abstract Task<T> RunChangeAsync<T>(Func<SqlSession, Task<T>> work, Durability durability, CancellationToken cancellationToken);

    private Task<T> QueryAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        StorageMetrics.TimeAsync(System, "read", Stopwatch.GetTimestamp(), RunQueryAsync(work, cancellationToken));

    private Task<T> ChangeAsync<T>(Func<SqlSession, Task<T>> work, Durability durability, CancellationToken cancellationToken) =>
        StorageMetrics.TimeAsync(System, "write", Stopwatch.GetTimestamp(), RunChangeAsync(work, durability, cancellationToken));

    private Task<bool> DeleteAsync(string[] keys, Durability durability, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return ChangeAsync(
            async session =>
            {
                foreach (var key in keys)
                {
                    await session.ExecuteAsync(DeleteDocument, DocumentKey.Of(key));
                }

                return true;
            },
            durability,
            cancellationToken);
    }

    /// <summary>
    /// Runs a statement for each key that a query finds; returns how many rows changed. One statement for all would be run by reading all that might be found: how few the limit leaves, no plan knows.
    /// </summary>
    private static async Task<int> ForEachAsync(SqlSession session, string query, long minute, int limit, string statement, long value)
    {
        var changed = 0;
        foreach (var key in await session.ListAsync(query, row => row.GetString(0), minute, limit))
        {
            changed += await session.ExecuteAsync(statement, key, value);
        }

        return changed;
    }

    private static async Task WriteAsync(SqlSession session, DocumentWrite[] writes)
    {
        foreach (var write in writes)
        {
            var changed = write.Expected switch
            {
                null => await session.ExecuteAsync(PutDocument, write.Key, write.Version, write.Body),
                "" => await session.ExecuteAsync(AddDocument, write.Key, write.Version, write.Body),
                var eTag => await session.ExecuteAsync(ReplaceDocument, write.Key, write.Version, write.Body, DocumentVersion.FromETag(eTag)),
            };
            if (changed == 0)
            {
                throw new StorageConflictException();
            }
        }
    }

    private static object? ToDocument(DbDataReader row) => Documents.Read(row.GetInt64(0), row.GetFieldValue<byte[]>(1));
}
