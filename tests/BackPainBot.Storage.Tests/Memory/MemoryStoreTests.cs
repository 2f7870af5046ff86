using BackPainBot.Storage.Memory;
using BackPainBot.Storage.Tests.Contract;

namespace BackPainBot.Storage.Tests.Memory;

public sealed class MemoryStoreTests : StoreContract
{
    private readonly MemoryStore _store = new(TimeProvider.System);

    public override Task DisposeAsync() => Task.CompletedTask;

    protected override Task<IBotStore> OpenAsync() => Task.FromResult<IBotStore>(_store);
}
