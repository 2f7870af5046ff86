using System.Text;
using BackPainBot.Benchmarks.Load;
using BackPainBot.Storage.PostgreSql;
using BackPainBot.Storage.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace BackPainBot.Storage.Tests.PostgreSql;

/// <summary>Several processes on one database, and a server that goes away.</summary>
[Collection(nameof(PostgreSqlDatabase))]
public sealed class PostgreSqlFaultTests(PostgreSqlDatabase database)
{
    private readonly string _id = Guid.NewGuid().ToString("n");

    [StoreFact]
    public async Task What_one_process_stores_another_hears_of()
    {
        using var here = await database.OpenAsync();
        using var there = await database.OpenAsync();
        await here.CreateAsync(new LoggedConversation(_id, "dl_user", "webchat", null), default);
        var heard = new SemaphoreSlim(0);
        using var subscription = there.Subscribe(id => ReleaseIf(heard, id == _id));

        await here.AcceptAsync(_id, new NewActivity("a"u8.ToArray(), null), 10, default);
        Assert.True(await heard.WaitAsync(TimeSpan.FromSeconds(30)));
        await here.TryLeaseAsync(_id, "owner", TimeSpan.FromMinutes(1), default);
        await here.CommitAsync(new TurnCommit(_id, 1, "owner", [new NewActivity("b"u8.ToArray(), "1/0")], new Dictionary<string, object>()), default);
        Assert.True(await heard.WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.Equal(2, (await there.ReadAsync(_id, 0, 10, default)).Count);
    }

    [StoreFact]
    public async Task A_server_that_restarts_under_load_loses_nothing_and_listeners_look_again()
    {
        using var store = await database.OpenAsync();
        await store.CreateAsync(new LoggedConversation(_id, "dl_user", "webchat", null), default);
        var missed = new SemaphoreSlim(0);
        using var subscription = store.Subscribe(id => ReleaseIf(missed, id is null));
        using var stop = new CancellationTokenSource();
        var accepted = Enumerable.Range(0, 4).Select(writer => WriteAsync(writer)).ToList();

        await PostgreSqlControl.OfTests!.RestartAsync();
        Assert.True(await missed.WaitAsync(TimeSpan.FromSeconds(30)));
        await stop.CancelAsync();
        var texts = (await Task.WhenAll(accepted)).SelectMany(said => said).ToList();

        Assert.NotEmpty(texts);
        var stored = await store.ReadAsync(_id, 0, int.MaxValue, default);
        Assert.Equal(texts.Order(), stored.Select(activity => Encoding.UTF8.GetString(activity.Json.Span)).Order());
        Assert.Equal(Enumerable.Range(1, stored.Count).Select(number => (long)number), stored.Select(activity => activity.Number));

        async Task<List<string>> WriteAsync(int writer)
        {
            var said = new List<string>();
            while (!stop.IsCancellationRequested)
            {
                var text = $"{writer}/{said.Count}";
                var result = await store.AcceptAsync(_id, new NewActivity(Encoding.UTF8.GetBytes(text), null), int.MaxValue, default);
                Assert.Equal(AcceptOutcome.Stored, result.Outcome);
                said.Add(text);
            }

            return said;
        }
    }

    [StoreFact]
    public async Task A_connection_that_dies_without_a_word_is_noticed_and_made_again()
    {
        using var here = await database.OpenAsync();
        using var line = new DeadLine(new NpgsqlConnectionStringBuilder(database.ConnectionString).Port);
        using var there = new PostgreSqlStore(
            $"{database.ConnectionString};Port={line.Port};Command Timeout=1", TimeSpan.FromSeconds(30), TimeProvider.System, NullLogger.Instance, silence: TimeSpan.FromMilliseconds(500));
        await there.StartAsync(default);
        await here.CreateAsync(new LoggedConversation(_id, "dl_user", "webchat", null), default);
        var (missed, heard) = (new SemaphoreSlim(0), new SemaphoreSlim(0));
        using var subscription = there.Subscribe(id =>
        {
            ReleaseIf(missed, id is null);
            ReleaseIf(heard, id == _id);
        });

        line.Die();
        Assert.True(await missed.WaitAsync(TimeSpan.FromSeconds(60)));
        await here.AcceptAsync(_id, new NewActivity("a"u8.ToArray(), null), 10, default);

        Assert.True(await heard.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    [StoreFact]
    public async Task Several_processes_that_start_at_once_make_one_schema()
    {
        var fresh = await PostgreSqlServer.CreateDatabaseAsync();
        var stores = Enumerable.Range(0, 4).Select(_ => Open(fresh)).ToList();
        try
        {
            await Task.WhenAll(stores.Select(store => store.StartAsync(default)));
            Assert.True(await stores[0].CreateAsync(new LoggedConversation(_id, "dl_user", "webchat", null), default));
            Assert.NotNull(await stores[3].FindAsync(_id, default));
        }
        finally
        {
            stores.ForEach(store => store.Dispose());
            await PostgreSqlServer.DropDatabaseAsync(fresh);
        }
    }

    [StoreFact]
    public async Task Disposing_twice_is_disposing_once()
    {
        var store = await database.OpenAsync();
        store.Dispose();
        store.Dispose();
    }

    [StoreFact]
    public async Task A_newer_schema_is_refused()
    {
        var newer = await PostgreSqlServer.CreateDatabaseAsync();
        await using (var connection = new NpgsqlConnection(newer))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("CREATE TABLE schema_version (version integer); INSERT INTO schema_version VALUES (1000)", connection);
            await command.ExecuteNonQueryAsync();
        }

        using (var store = Open(newer))
        {
            var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.StartAsync(default));
            Assert.Contains("schema 1000", refused.Message, StringComparison.Ordinal);
        }

        await PostgreSqlServer.DropDatabaseAsync(newer);
    }

    [StoreTheory]
    [InlineData("Password=wrong", "password")]
    [InlineData("Database=missing", "CREATE DATABASE")]
    [InlineData("Port=1", "cannot be reached")]
    public async Task A_server_that_cannot_be_used_is_told_with_what_to_do(string wrong, string told)
    {
        using var store = Open($"{database.ConnectionString};{wrong}", TimeSpan.Zero);

        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => store.StartAsync(default));

        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", refused.Message, StringComparison.Ordinal);
    }

    private static void ReleaseIf(SemaphoreSlim semaphore, bool condition)
    {
        if (condition)
        {
            semaphore.Release();
        }
    }

    private static PostgreSqlStore Open(string connectionString, TimeSpan? patience = null) =>
        new(connectionString, patience ?? TimeSpan.FromSeconds(30), TimeProvider.System, NullLogger.Instance);
}
