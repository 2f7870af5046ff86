using BackPainBot.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>How SQLite runs the store's statements.</summary>
internal static class SqlitePlans
{
    /// <summary>The steps of each statement's plan.</summary>
    public static async Task<IReadOnlyList<(string Statement, IReadOnlyList<string> Steps)>> ReadAsync(string path)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync();
        connection.CreateFunction("now_ms", () => 0L);
        var plans = new List<(string, IReadOnlyList<string>)>();
        foreach (var statement in SqlStore.Statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"EXPLAIN QUERY PLAN {statement}";
            for (var i = 1; i <= 9; i++)
            {
                command.Parameters.AddWithValue($"${i}", 1);
            }

            await using var rows = await command.ExecuteReaderAsync();
            var steps = new List<string>();
            while (await rows.ReadAsync())
            {
                steps.Add(rows.GetString(3));
            }

            plans.Add((statement, steps));
        }

        return plans;
    }
}
