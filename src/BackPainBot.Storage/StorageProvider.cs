namespace BackPainBot.Storage;

/// <summary>What the store is kept in.</summary>
public enum StorageProvider
{
    /// <summary>A file, for one process.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database, for any number of processes.</summary>
    PostgreSql,

    /// <summary>The process itself: gone when it ends.</summary>
    Memory,
}
