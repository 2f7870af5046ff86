using BackPainBot.Storage.Sqlite;
using BackPainBot.Storage.Tests.Contract;

namespace BackPainBot.Storage.Tests.Sqlite;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sqlite").FullName;
    private readonly List<SqliteStore> _stores = [];

    public override Task DisposeAsync()
    {
        _stores.ForEach(store => store.Dispose());
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    protected override async Task<IBotStore> OpenAsync()
    {
        var store = new SqliteStore(Path.Combine(_folder, "data", "store.db"), TimeProvider.System);
        _stores.Add(store);
        await store.StartAsync(default);
        return store;
    }
}
