using System.Globalization;
using BackPainBot.Storage.Sql;
using Npgsql;

namespace BackPainBot.Storage.PostgreSql;

/// <summary>How PostgreSQL runs the store's statements.</summary>
internal static class PostgreSqlPlans
{
    /// <summary>The steps of each statement's plan, whatever its values are.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="isSmall">Whether it holds too little for an index to be worth its while: plans are then made as for one that does not.</param>
    public static async Task<IReadOnlyList<(string Statement, IReadOnlyList<string> Steps)>> ReadAsync(string connectionString, bool isSmall)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await ExecuteAsync(connection, $"SET plan_cache_mode = force_generic_plan; SET enable_seqscan = {(isSmall ? "off" : "on")}");
        var plans = new List<(string, IReadOnlyList<string>)>();
        foreach (var statement in SqlStore.Statements)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"s{plans.Count}");
            await ExecuteAsync(connection, $"PREPARE {name} AS {statement}");
            var values = string.Join(", ", Enumerable.Range(1, 9).Where(number => statement.Contains($"${number}", StringComparison.Ordinal)).Select(_ => "NULL"));
            plans.Add((statement, await StepsAsync(connection, values.Length == 0 ? $"EXECUTE {name}" : $"EXECUTE {name}({values})")));
        }

        return plans;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> StepsAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand($"EXPLAIN (COSTS OFF) {statement}", connection);
        await using var rows = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await rows.ReadAsync())
        {
            steps.Add(rows.GetString(0).Trim());
        }

        return steps;
    }
}
