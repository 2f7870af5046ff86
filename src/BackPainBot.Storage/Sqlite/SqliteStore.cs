using System.Collections.Concurrent;
using BackPainBot.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The store in one file: one writer, any number of readers beside it.</summary>
/// <param name="path">The file; it and its folder are made where they are missing.</param>
/// <param name="clock">Dates what is written.</param>
internal sealed class SqliteStore(string path, TimeProvider clock) : SqlStore
{
    private readonly SqliteDatabase _database = new(path, clock);
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private SqliteWriter? _writer;

    public override Task WipeAsync(CancellationToken cancellationToken)
    {
        _writer?.Wipe();
        return RunChangeAsync(_ => Task.FromResult(true), Durability.Lazy, cancellationToken);
    }

    protected override string System => "sqlite";

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _writer ??= new SqliteWriter(_database.Start(), _database.Path);
        return Task.CompletedTask;
    }

    public override void Dispose()
    {
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        // Last, so that it is the one that folds the log into the file.
        _writer?.Dispose();
        _writer = null;
    }

    protected override async Task<T> RunQueryAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var reader = _readers.TryTake(out var idle) ? idle : _database.OpenReader();
            try
            {
                return await work(reader);
            }
            finally
            {
                _readers.Add(reader);
            }
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Translate(_database.Path, exception);
        }
    }

    protected override async Task<T> RunChangeAsync<T>(Func<SqlSession, Task<T>> work, Durability durability, CancellationToken cancellationToken)
    {
        var item = new WriteItem<T>(work, durability, cancellationToken);
        (_writer ?? throw new StorageUnavailableException("The store is not open.")).Add(item);
        try
        {
            return await item.Completion;
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Translate(_database.Path, exception);
        }
    }
}
