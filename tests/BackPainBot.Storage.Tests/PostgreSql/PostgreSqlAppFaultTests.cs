using BackPainBot.Benchmarks.Load;
using BackPainBot.Storage.Tests.Support;
using BackPainBot.Storage.Tests.Turns;
using Npgsql;

namespace BackPainBot.Storage.Tests.PostgreSql;

/// <summary>The real app on a server that turns read-only, as when another becomes the primary.</summary>
[Collection(nameof(PostgreSqlDatabase))]
public sealed class PostgreSqlAppFaultTests(PostgreSqlDatabase database) : FaultContract
{
    [StoreFact]
    public async Task A_database_that_is_read_only_for_a_while_is_told_and_loses_and_doubles_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("fault");
        await RefusedForAWhileAsync(AppSettings.For("postgresql", folder.FullName, database.ConnectionString), () => SetReadOnlyAsync("on"), () => SetReadOnlyAsync("off"));
        folder.Delete(recursive: true);
    }

    /// <summary>For sessions that begin from now on; those that are open are ended.</summary>
    private async Task SetReadOnlyAsync(string value)
    {
        await using var connection = new NpgsqlConnection($"{database.ConnectionString};Pooling=false;Options=-c default_transaction_read_only=off");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"ALTER DATABASE {connection.Database} SET default_transaction_read_only = {value}; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", connection);
        await command.ExecuteNonQueryAsync();
    }
}
