using BackPainBot.Storage.PostgreSql;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.Storage.Tests.Support;

/// <summary>A database that the tests of a collection share, and nobody else uses.</summary>
public sealed class PostgreSqlDatabase : IAsyncLifetime
{
    private string? _connectionString;

    public string ConnectionString => _connectionString ?? throw new InvalidOperationException(PostgreSqlServer.Missing);

    public async Task InitializeAsync() => _connectionString = PostgreSqlServer.Missing is null ? await PostgreSqlServer.CreateDatabaseAsync() : null;

    public Task DisposeAsync() => _connectionString is null ? Task.CompletedTask : PostgreSqlServer.DropDatabaseAsync(_connectionString);

    /// <summary>The store as a process of its own has it.</summary>
    internal async Task<PostgreSqlStore> OpenAsync()
    {
        var store = new PostgreSqlStore(ConnectionString, TimeSpan.FromSeconds(30), TimeProvider.System, NullLogger.Instance);
        await store.StartAsync(default);
        return store;
    }
}
