using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder;

public sealed class MemoryStorageTests
{
    private const string CrazyKey = "!@#$%^&*()~/\\><,.?';\"\u0060~";

    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task AnyCall_WithoutItsArgument_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null!, default));
    }

    [Fact]
    public async Task ReadAsync_UnknownKey_IsAbsent()
    {
        await WriteAsync("known", new Item { Count = 1 });

        var items = await _storage.ReadAsync(["known", "unknown"], default);

        Assert.Equal(["known"], items.Keys);
    }

    [Theory]
    [InlineData("key")]
    [InlineData(CrazyKey)]
    [InlineData("test/conversations/19:abc@thread.tacv2;messageid=1")]
    public async Task ReadAsync_WrittenItem_ComesBackAsACopy(string key)
    {
        var item = new Item { Count = 1 };
        await WriteAsync(key, item);

        var first = await ReadAsync<Item>(key);
        first!.Count = 2;
        var second = await ReadAsync<Item>(key);

        Assert.NotSame(item, first);
        Assert.Equal(1, second?.Count);
    }

    [Fact]
    public async Task WriteAsync_Again_Overwrites()
    {
        await WriteAsync("key", new Item { Count = 1 });

        await WriteAsync("key", new Item { Count = 2 });

        Assert.Equal(2, (await ReadAsync<Item>("key"))?.Count);
    }

    [Fact]
    public async Task DeleteAsync_KnownAndUnknown_ReadsNothing()
    {
        await WriteAsync("key", new Item { Count = 1 });

        await _storage.DeleteAsync(["key", "unknown"], default);

        Assert.Null(await ReadAsync<Item>("key"));
    }

    [Fact]
    public async Task ReadAsync_ByType_LeavesOthersOut()
    {
        await WriteAsync("item", new Item { Count = 1 });
        await WriteAsync("guarded", new GuardedItem { Count = 2 });

        var items = await _storage.ReadAsync<GuardedItem>(["item", "guarded"]);

        Assert.Equal(2, Assert.Single(items).Value.Count);
    }

    [Fact]
    public async Task StoreItem_ReadChangeWrite_IsStoredUnderANewVersion()
    {
        await WriteAsync("key", new GuardedItem { Count = 1 });
        var item = await ReadAsync<GuardedItem>("key");
        Assert.NotNull(item?.ETag);

        item.Count = 2;
        await WriteAsync("key", item);

        var reread = await ReadAsync<GuardedItem>("key");
        Assert.Equal(2, reread?.Count);
        Assert.NotEqual(item.ETag, reread?.ETag);
    }

    [Fact]
    public async Task StoreItem_WrittenAtAnOldVersion_Conflicts()
    {
        await WriteAsync("key", new GuardedItem { Count = 1 });
        var (mine, theirs) = (await ReadAsync<GuardedItem>("key"), await ReadAsync<GuardedItem>("key"));
        theirs!.Count = 2;
        await WriteAsync("key", theirs);
        mine!.Count = 3;

        var conflict = await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync("key", mine));

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await ReadAsync<GuardedItem>("key"))?.Count);
    }

    [Theory]
    [InlineData("*")]
    [InlineData(null)]
    public async Task StoreItem_WrittenAtAnyVersion_Overwrites(string? eTag)
    {
        await WriteAsync("key", new GuardedItem { Count = 1 });

        await WriteAsync("key", new GuardedItem { Count = 2, ETag = eTag });

        Assert.Equal(2, (await ReadAsync<GuardedItem>("key"))?.Count);
    }

    [Fact]
    public async Task StoreItem_WrittenAsNew_ConflictsWhereOneIsThere()
    {
        await WriteAsync("key", new GuardedItem { Count = 1, ETag = string.Empty });

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync("key", new GuardedItem { Count = 2, ETag = string.Empty }));
    }

    [Fact]
    public async Task StoreItem_DeletedMeanwhile_Conflicts()
    {
        await WriteAsync("key", new GuardedItem { Count = 1 });
        var item = await ReadAsync<GuardedItem>("key");
        await _storage.DeleteAsync(["key"], default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync("key", item!));
    }

    [Fact]
    public async Task Dictionary_ReadAndWritten_CarriesItsVersionAlong()
    {
        var state = new Dictionary<string, object> { ["count"] = 1 };
        await WriteAsync("key", state);
        var first = state["eTag"];

        state["count"] = 2;
        await WriteAsync("key", state);

        var reread = await ReadAsync<IDictionary<string, object>>("key");
        Assert.NotEqual(first, state["eTag"]);
        Assert.Equal(state["eTag"], reread?["eTag"]);
        Assert.Equal(2, reread?["count"]);
    }

    [Fact]
    public async Task Dictionary_WrittenAtAnOldVersion_Conflicts()
    {
        await WriteAsync("key", new Dictionary<string, object> { ["count"] = 1 });
        var mine = await ReadAsync<IDictionary<string, object>>("key");
        var theirs = await ReadAsync<IDictionary<string, object>>("key");
        await WriteAsync("key", theirs!);

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync("key", mine!));
    }

    [Fact]
    public async Task WriteAsync_OneOfSeveralConflicts_StoresNone()
    {
        await WriteAsync("old", new GuardedItem { Count = 1 });
        var changes = new Dictionary<string, object>
        {
            ["new"] = new GuardedItem { Count = 2 },
            ["old"] = new GuardedItem { Count = 2, ETag = "stale" },
        };

        await Assert.ThrowsAsync<InvalidOperationException>(() => _storage.WriteAsync(changes, default));

        Assert.Null(await ReadAsync<GuardedItem>("new"));
        Assert.Equal(1, (await ReadAsync<GuardedItem>("old"))?.Count);
    }

    [Fact]
    public async Task WriteAsync_ManyAtOnceAtOneVersion_OneWins()
    {
        await WriteAsync("key", new GuardedItem { Count = 0 });
        var items = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => ReadAsync<GuardedItem>("key")));

        var wins = await Task.WhenAll(items.Select(item => Task.Run(async () =>
        {
            try
            {
                await WriteAsync("key", item!);
                return 1;
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        })));

        Assert.Equal(1, wins.Sum());
    }

    private Task WriteAsync(string key, object value) => _storage.WriteAsync(new Dictionary<string, object> { [key] = value }, default);

    private async Task<T?> ReadAsync<T>(string key)
        where T : class =>
        (await _storage.ReadAsync([key], default)).TryGetValue(key, out var value) ? (T)value : null;

    public class Item
    {
        public int Count { get; set; }
    }

    public sealed class GuardedItem : Item, IStoreItem
    {
        public string? ETag { get; set; }
    }
}
