using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace BackPainBot.Storage.Sqlite;

/// <summary>What SQLite's errors mean, and what to do about them.</summary>
internal static class SqliteFaults
{
    /// <summary>Whether the error is the database's, so that the whole transaction is in doubt, rather than one statement's.</summary>
    public static bool EndsTransaction(SqliteException exception) => exception.SqliteErrorCode is
        SQLITE_FULL or SQLITE_IOERR or SQLITE_NOMEM or SQLITE_READONLY or SQLITE_CORRUPT or SQLITE_NOTADB or SQLITE_CANTOPEN or SQLITE_BUSY or SQLITE_LOCKED or SQLITE_PERM;

    public static StorageUnavailableException Translate(string path, SqliteException exception) => new(
        exception.SqliteErrorCode switch
        {
            SQLITE_FULL => $"The disk of {path} is full, so nothing more can be stored; what was stored before is safe. Make room; no restart is needed.",
            SQLITE_READONLY or SQLITE_PERM =>
                $"{path} cannot be written. Give the process the right to write the file and its folder, or point Storage:Folder elsewhere.",
            SQLITE_CANTOPEN => $"{path} cannot be opened. Give the process the right to read and write the folder, or point Storage:Folder elsewhere.",
            SQLITE_CORRUPT or SQLITE_NOTADB => Damaged(path),
            SQLITE_BUSY or SQLITE_LOCKED => $"{path} is locked by another process. End it, or give each its own Storage:Folder.",
            SQLITE_IOERR => $"The disk of {path} reports an error ({exception.SqliteExtendedErrorCode}): {exception.Message} Check the disk and the space left on it.",
            _ => $"The database {path} reports: {exception.Message}",
        },
        exception);

    public static string Damaged(string path) =>
        $"{path} is damaged, or is no database of this bot. It was left as it is. Stop the bot, move the file and the -wal and -shm files beside it to another place, and either put a backup there "
        + "or start without one: the bot then begins with an empty database, and conversations start anew.";
}
