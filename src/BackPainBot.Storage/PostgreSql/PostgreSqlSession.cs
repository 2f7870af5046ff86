using System.Data.Common;
using BackPainBot.Storage.Sql;
using Npgsql;

namespace BackPainBot.Storage.PostgreSql;

/// <summary>A connection to the server. Npgsql prepares statements that come again.</summary>
internal sealed class PostgreSqlSession(NpgsqlConnection connection, CancellationToken cancellationToken) : SqlSession
{
    public override async Task<int> ExecuteAsync(string statement, params object?[] values)
    {
        await using var command = Command(statement, values);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override async Task<T?> FirstAsync<T>(string statement, Func<DbDataReader, T> read, params object?[] values)
        where T : default
    {
        await using var command = Command(statement, values);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? read(row) : default;
    }

    public override async Task<List<T>> ListAsync<T>(string statement, Func<DbDataReader, T> read, params object?[] values)
    {
        await using var command = Command(statement, values);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var list = new List<T>();
        while (await rows.ReadAsync(cancellationToken))
        {
            list.Add(read(rows));
        }

        return list;
    }

    private NpgsqlCommand Command(string statement, object?[] values)
    {
        var command = new NpgsqlCommand(statement, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(value switch
            {
                null => new NpgsqlParameter { Value = DBNull.Value },
                string text => new NpgsqlParameter<string> { TypedValue = text },
                long number => new NpgsqlParameter<long> { TypedValue = number },
                _ => new NpgsqlParameter { Value = value },
            });
        }

        return command;
    }
}
