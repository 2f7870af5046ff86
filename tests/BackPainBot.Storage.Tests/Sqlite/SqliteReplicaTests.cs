using BackPainBot.Storage.Sqlite;
using BackPainBot.Storage.Tests.Turns;

namespace BackPainBot.Storage.Tests.Sqlite;

/// <summary>Two processes on one file, as when one is started before the other has ended.</summary>
public sealed class SqliteReplicaTests : ReplicaContract, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sqlite").FullName;
    private readonly SqliteStore _first;
    private readonly SqliteStore _second;

    public SqliteReplicaTests() => (_first, _second) = (Create(), Create());

    public async Task InitializeAsync()
    {
        await _first.StartAsync(default);
        await _second.StartAsync(default);
    }

    public Task DisposeAsync()
    {
        _first.Dispose();
        _second.Dispose();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public Task The_same_activity_at_two_processes_is_one_turn() => SameActivityAsync(_first, _second);

    [Fact]
    public Task Messages_that_race_on_two_processes_are_all_answered() => DifferentMessagesAsync(_first, _second);

    private SqliteStore Create() => new(Path.Combine(_folder, "store.db"), TimeProvider.System);
}
