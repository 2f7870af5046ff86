using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The file: opens connections to it, checks it, and brings its schema up to date.</summary>
internal sealed class SqliteDatabase(string path, TimeProvider clock)
{
    // Checking reads the whole file: a larger one is checked page by page as it is used.
    private const long LargestChecked = 64 * 1024 * 1024;

    public string Path { get; } = path;

    /// <summary>Opens it for writing and makes it ready for use.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used; the message says what to do.</exception>
    public SqliteSession Start()
    {
        try
        {
            CreateFolder();
            CreateFile();
            if (File.Exists(Path) && new FileInfo(Path).Length > 0)
            {
                Check();
            }

            var session = Open(SqliteOpenMode.ReadWriteCreate, "PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;");
            try
            {
                Migrate(session);
            }
            catch
            {
                session.Dispose();
                throw;
            }

            return session;
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Translate(Path, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException(
                $"The folder of {Path} cannot be used: {exception.Message} Give the process the right to write it, or point Storage:Folder elsewhere.", exception);
        }
    }

    public SqliteSession OpenReader() => Open(SqliteOpenMode.ReadOnly, "PRAGMA cache_size = -4096;");

    private SqliteSession Open(SqliteOpenMode mode, string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            connection.CreateFunction("now_ms", () => clock.GetUtcNow().ToUnixTimeMilliseconds());
            var session = new SqliteSession(connection);
            session.Execute($"PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY; {settings}");
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Nobody but the process's user reads what patients write.</summary>
    private void CreateFolder()
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The folder may be there already, and others may read it. SQLite gives the files beside this one the same rights.</summary>
    private void CreateFile()
    {
        if (OperatingSystem.IsWindows() || File.Exists(Path))
        {
            return;
        }

        try
        {
            File.Open(Path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
        }
        catch (IOException) when (File.Exists(Path))
        {
            // Another process was faster.
        }
    }

    /// <summary>Looks at the file without the right to change it.</summary>
    private void Check()
    {
        using var session = Open(SqliteOpenMode.ReadOnly, "");
        var id = Number(session, "PRAGMA application_id");
        var foreign = id != SqliteSchema.ApplicationId && (id != 0 || Number(session, "SELECT count(*) FROM sqlite_master") > 0);
        if (foreign || (new FileInfo(Path).Length <= LargestChecked && Text(session, "PRAGMA quick_check(1)") != "ok"))
        {
            throw new StorageUnavailableException(SqliteFaults.Damaged(Path));
        }
    }

    /// <summary>Under the lock of a write transaction, so that of several processes one does it.</summary>
    private void Migrate(SqliteSession session)
    {
        session.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
        session.Execute("BEGIN IMMEDIATE");
        var version = Number(session, "PRAGMA user_version");
        if (version > SqliteSchema.Migrations.Length)
        {
            throw new StorageUnavailableException(
                $"{Path} has schema {version}, and this version of the bot knows no later one than {SqliteSchema.Migrations.Length}. "
                + "Run the version that wrote it, or a later one, or restore a backup from before.");
        }

        if (version < SqliteSchema.Migrations.Length)
        {
            for (var next = (int)version; next < SqliteSchema.Migrations.Length; next++)
            {
                session.Execute(SqliteSchema.Migrations[next]);
            }

            session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {SqliteSchema.ApplicationId}"));
            session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {SqliteSchema.Migrations.Length}"));
        }

        session.Execute("COMMIT");
    }

    private static long Number(SqliteSession session, string statement) => session.First(statement, row => row.GetInt64(0));

    private static string? Text(SqliteSession session, string statement) => session.First(statement, row => row.GetString(0));
}
