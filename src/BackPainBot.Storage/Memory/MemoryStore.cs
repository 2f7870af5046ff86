using BackPainBot.Storage.Sql;

namespace BackPainBot.Storage.Memory;

/// <summary>A store in this process's memory, for tests and trials: gone when the process ends. ETags are enforced as by the others.</summary>
/// <param name="clock">Tells when leases end and what has expired.</param>
public sealed partial class MemoryStore(TimeProvider clock) : IBotStore
{
    private readonly MemoryDocuments _documents = new();

    private long Minute => clock.GetUtcNow().ToUnixTimeSeconds() / 60;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Task.FromResult(_documents.Read(keys));
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var writes = Documents.Prepare(changes);
        try
        {
            _documents.Write(writes, Minute);
        }
        catch (StorageConflictException conflict)
        {
            return Task.FromException(conflict);
        }

        Documents.NoteWritten(writes);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        _documents.Delete(keys);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DiscardAsync(string[] keys, CancellationToken cancellationToken) => DeleteAsync(keys, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindKeysAsync(string prefix, string after, int limit, CancellationToken cancellationToken) =>
        Task.FromResult(_documents.Find(prefix, after, limit));

    /// <inheritdoc/>
    public Task<int> ExpireAsync(TimeSpan age, int limit, CancellationToken cancellationToken)
    {
        var before = Minute - (long)age.TotalMinutes;
        return Task.FromResult(_documents.Expire(before, limit) + ExpireConversations(before, limit));
    }
}
