using System.Globalization;
using Npgsql;

namespace BackPainBot.Storage.PostgreSql;

/// <summary>Brings the schema up to date, under a lock, so that of several processes that start at once one does it.</summary>
internal static class PostgreSqlMigrator
{
    private const string Lock = "SELECT pg_advisory_xact_lock(4778294857013)";
    private const string VersionTable = "CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)";
    private const string ReadVersion = "SELECT coalesce(max(version), 0) FROM schema_version";
    private const string NoteVersion = "INSERT INTO schema_version (version) VALUES ($1)";

    public static async Task RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, Lock, cancellationToken);
        await ExecuteAsync(connection, VersionTable, cancellationToken);
        await using var read = new NpgsqlCommand(ReadVersion, connection);
        var version = Convert.ToInt32(await read.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        if (version > PostgreSqlSchema.Migrations.Length)
        {
            throw new StorageUnavailableException(
                $"The database has schema {version}, and this version of the bot knows no later one than {PostgreSqlSchema.Migrations.Length}. "
                + "Run the version that wrote it, or a later one, or restore a backup from before.");
        }

        for (; version < PostgreSqlSchema.Migrations.Length; version++)
        {
            await ExecuteAsync(connection, PostgreSqlSchema.Migrations[version], cancellationToken);
            await using var note = new NpgsqlCommand(NoteVersion, connection) { Parameters = { new() { Value = version + 1 } } };
            await note.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
