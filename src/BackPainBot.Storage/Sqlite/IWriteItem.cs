namespace BackPainBot.Storage.Sqlite;

/// <summary>A change that waits for the writer.</summary>
internal interface IWriteItem
{
    /// <summary>Whether it must be on disk before its caller goes on.</summary>
    bool IsDurable { get; }

    /// <summary>Whether its caller has gone; it is then left out.</summary>
    bool IsCancelled { get; }

    /// <summary>Does it inside a transaction; returns what went wrong, or null.</summary>
    Exception? Run(SqliteSession session);

    /// <summary>Tells the caller how it ended: as <see cref="Run"/> did, or by the exception.</summary>
    void Complete(Exception? exception);
}
