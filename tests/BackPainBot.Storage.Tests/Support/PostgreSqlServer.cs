using Npgsql;

namespace BackPainBot.Storage.Tests.Support;

/// <summary>The PostgreSQL server that tests/run.sh started for the tests.</summary>
internal static class PostgreSqlServer
{
    private const string Variable = "BACKPAINBOT_POSTGRESQL";

    private static readonly string? Address = Environment.GetEnvironmentVariable(Variable);

    /// <summary>Why there is none; null when there is one.</summary>
    public static string? Missing { get; } =
        string.IsNullOrEmpty(Address) ? $"No PostgreSQL: install Debian's postgresql and run tests/run.sh, which starts one of its own, or name one in {Variable}." : null;

    /// <summary>Makes a database that no other test uses.</summary>
    public static async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():n}";
        await using var connection = new NpgsqlConnection($"{Address};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return $"{Address};Database={name}";
    }

    public static async Task DropDatabaseAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection($"{Address};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)", connection);
        await command.ExecuteNonQueryAsync();
    }
}
