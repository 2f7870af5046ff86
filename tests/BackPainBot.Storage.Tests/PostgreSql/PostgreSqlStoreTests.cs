using BackPainBot.Storage.PostgreSql;
using BackPainBot.Storage.Tests.Contract;
using BackPainBot.Storage.Tests.Support;

namespace BackPainBot.Storage.Tests.PostgreSql;

[Collection(nameof(PostgreSqlDatabase))]
public sealed class PostgreSqlStoreTests(PostgreSqlDatabase database) : StoreContract
{
    private readonly List<PostgreSqlStore> _stores = [];

    public override Task DisposeAsync()
    {
        _stores.ForEach(store => store.Dispose());
        return Task.CompletedTask;
    }

    protected override async Task<IBotStore> OpenAsync()
    {
        var store = await database.OpenAsync();
        _stores.Add(store);
        return store;
    }
}
