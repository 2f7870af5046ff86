using BackPainBot.Storage.Sql;

namespace BackPainBot.Storage.Sqlite;

/// <summary>A change that waits for the writer, and its result.</summary>
internal sealed class WriteItem<T>(Func<SqlSession, Task<T>> work, Durability durability, CancellationToken cancellationToken) : IWriteItem
{
    private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task<T>? _run;

    public Task<T> Completion => _completion.Task;

    public bool IsDurable => durability == Durability.Full;

    public bool IsCancelled => cancellationToken.IsCancellationRequested;

    public Exception? Run(SqliteSession session)
    {
        _run = work(session);
        return _run.IsCompleted ? _run.Exception?.InnerException : new InvalidOperationException("A change may wait for nothing but the database.");
    }

    public void Complete(Exception? exception)
    {
        if (exception is not null)
        {
            _completion.SetException(exception);
        }
        else if (_run is null)
        {
            _completion.SetCanceled(cancellationToken);
        }
        else
        {
            _completion.SetFromTask(_run);
        }
    }
}
