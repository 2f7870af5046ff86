using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using BackPainBot.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>A connection to the file, with its statements compiled once. SQLite works on the caller's thread: every task that comes back is complete.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : SqlSession, IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>Whether a transaction is open; an error may have ended it.</summary>
    public bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Runs a statement without parameters.</summary>
    public void Execute(string statement) => Command(statement, []).ExecuteNonQuery();

    public override Task<int> ExecuteAsync(string statement, params object?[] values) => Task.FromResult(Command(statement, values).ExecuteNonQuery());

    public override Task<T?> FirstAsync<T>(string statement, Func<DbDataReader, T> read, params object?[] values)
        where T : default => Task.FromResult(First(statement, read, values));

    /// <summary>What is read from the first row; default where there is none.</summary>
    public T? First<T>(string statement, Func<DbDataReader, T> read, params object?[] values)
    {
        using var row = Command(statement, values).ExecuteReader();
        return row.Read() ? read(row) : default;
    }

    public override Task<List<T>> ListAsync<T>(string statement, Func<DbDataReader, T> read, params object?[] values)
    {
        using var rows = Command(statement, values).ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
        {
            list.Add(read(rows));
        }

        return Task.FromResult(list);
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Command(string statement, object?[] values)
    {
        ref var command = ref CollectionsMarshal.GetValueRefOrAddDefault(_commands, statement, out _);
        if (command is null)
        {
            command = connection.CreateCommand();
            command.CommandText = statement;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i + 1}") });
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] switch
            {
                null => DBNull.Value,
                ReadOnlyMemory<byte> bytes => bytes.ToArray(),
                var value => value,
            };
        }

        return command;
    }
}
