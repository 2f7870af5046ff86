using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>
/// The one that writes. Whatever waits when it is free goes into one transaction, so that many turns share one sync of the disk; each has a savepoint,
/// so that one that fails takes nobody with it.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int LargestBatch = 256;
    private const int LongestQueue = 4096;

    private readonly BlockingCollection<IWriteItem> _queue = new(LongestQueue);
    private readonly SqliteSession _session;
    private readonly string _path;
    private readonly Thread _thread;
    private bool _syncs = true;
    private volatile bool _wipes;

    public SqliteWriter(SqliteSession session, string path)
    {
        _session = session;
        _path = path;
        _thread = new Thread(Run) { IsBackground = true, Name = "SQLite writer" };
        _thread.Start();
    }

    /// <exception cref="StorageUnavailableException">Too much waits already.</exception>
    public void Add(IWriteItem item)
    {
        if (_queue.IsAddingCompleted || !_queue.TryAdd(item))
        {
            throw new StorageUnavailableException(
                _queue.IsAddingCompleted ? "The store is closing." : $"The disk of {_path} is too slow for what is to be stored. Try again later.");
        }
    }

    /// <summary>Empties the journal after the next transaction: what was deleted from the file is in there still, as it was.</summary>
    public void Wipe() => _wipes = true;

    /// <summary>Finishes what waits, and closes.</summary>
    public void Dispose()
    {
        _queue.CompleteAdding();
        _thread.Join();
        _queue.Dispose();
        _session.Dispose();
    }

    private void Run()
    {
        var batch = new List<IWriteItem>(LargestBatch);
        var failures = new Exception?[LargestBatch];
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            for (var item = first; ;)
            {
                if (item.IsCancelled)
                {
                    item.Complete(null);
                }
                else
                {
                    batch.Add(item);
                }

                if (batch.Count == LargestBatch || !_queue.TryTake(out item!))
                {
                    break;
                }
            }

            Commit(batch, failures);
            batch.Clear();
        }
    }

    private void Commit(List<IWriteItem> batch, Exception?[] failures)
    {
        if (batch.Count == 0)
        {
            return;
        }

        Exception? fault = null;
        try
        {
            Sync(batch.Exists(item => item.IsDurable));
            _session.Execute("BEGIN IMMEDIATE");
            for (var i = 0; i < batch.Count; i++)
            {
                failures[i] = Run(batch[i]);
            }

            _session.Execute("COMMIT");
            StorageMetrics.Changes.Add(batch.Count);
            StorageMetrics.Syncs.Add(_syncs ? 1 : 0);
            EmptyJournal();
        }
        catch (SqliteException exception)
        {
            fault = SqliteFaults.Translate(_path, exception);
            Rollback();
        }

        for (var i = 0; i < batch.Count; i++)
        {
            batch[i].Complete(fault ?? failures[i]);
        }
    }

    /// <summary>Returns what went wrong with the one item, which is then undone; throws when the whole transaction is in doubt.</summary>
    private Exception? Run(IWriteItem item)
    {
        _session.Execute("SAVEPOINT item");
        var failure = item.Run(_session);
        if (failure is SqliteException exception && (SqliteFaults.EndsTransaction(exception) || !_session.InTransaction))
        {
            throw exception;
        }

        if (failure is not null)
        {
            _session.Execute("ROLLBACK TO item");
        }

        _session.Execute("RELEASE item");
        return failure;
    }

    /// <summary>A batch that nobody waits for needs no sync of its own: the next one that does covers it.</summary>
    private void Sync(bool needed)
    {
        if (needed != _syncs)
        {
            _session.Execute(needed ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
            _syncs = needed;
        }
    }

    /// <summary>Who reads just then keeps the journal; the next time empties it.</summary>
    private void EmptyJournal()
    {
        if (_wipes)
        {
            _wipes = false;
            _session.Execute("PRAGMA busy_timeout = 100; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 5000;");
        }
    }

    private void Rollback()
    {
        if (_session.InTransaction)
        {
            try
            {
                _session.Execute("ROLLBACK");
            }
            catch (SqliteException) when (!_session.InTransaction)
            {
                // SQLite had rolled back by itself.
            }
        }
    }
}
