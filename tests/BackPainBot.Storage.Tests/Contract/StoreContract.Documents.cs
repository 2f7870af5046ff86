using BackPainBot.Storage.Tests.Support;
using Microsoft.Bot.Builder;

namespace BackPainBot.Storage.Tests.Contract;

/// <content>Documents: the SDK's storage, with ETags that hold.</content>
public abstract partial class StoreContract
{
    [StoreFact]
    public async Task Read_NothingWritten_FindsNothing() => Assert.Empty(await Store.ReadAsync([_id]));

    [StoreFact]
    public async Task Write_ThenRead_GivesTheSame()
    {
        await WriteAsync(_id, new() { ["text"] = "täxt \ud83d\ude42", ["number"] = 7, ["list"] = new List<object> { "a", 1 } });

        var state = await ReadAsync(_id);

        Assert.Equal(("täxt \ud83d\ude42", 7), (state["text"], state["number"]));
        Assert.Equal(["a", 1], (IEnumerable<object>)state["list"]);
        Assert.NotEmpty((string)state["eTag"]);
    }

    [StoreFact]
    public async Task Write_WithoutETag_Overwrites()
    {
        await WriteAsync(_id, new() { ["n"] = 1 });
        await WriteAsync(_id, new() { ["n"] = 2 });
        await WriteAsync(_id, new() { ["n"] = 3, ["eTag"] = "*" });

        Assert.Equal(3, (await ReadAsync(_id))["n"]);
    }

    [StoreFact]
    public async Task Write_NewDocumentThatIsThere_Conflicts()
    {
        await WriteAsync(_id, new() { ["n"] = 1, ["eTag"] = "" });

        await ConflictsAsync(_id, new() { ["n"] = 2, ["eTag"] = "" });
        Assert.Equal(1, (await ReadAsync(_id))["n"]);
    }

    [StoreFact]
    public async Task Write_AtAnOldETag_Conflicts()
    {
        await WriteAsync(_id, new() { ["n"] = 1 });
        var (mine, theirs) = (await ReadAsync(_id), await ReadAsync(_id));
        theirs["n"] = 2;
        await WriteAsync(_id, theirs);

        mine["n"] = 3;
        await ConflictsAsync(_id, mine);
        Assert.Equal(2, (await ReadAsync(_id))["n"]);
    }

    [StoreTheory]
    [InlineData("never seen")]
    [InlineData("ffffffffffffffff")]
    public async Task Write_AtAnETagThatNeverWas_Conflicts(string eTag)
    {
        await ConflictsAsync(_id, new() { ["n"] = 1, ["eTag"] = eTag });
        await WriteAsync(_id, new() { ["n"] = 1 });
        await ConflictsAsync(_id, new() { ["n"] = 2, ["eTag"] = eTag });
    }

    [StoreFact]
    public async Task Write_DocumentDeletedAndMadeAnew_TheOldETagConflicts()
    {
        await WriteAsync(_id, new() { ["n"] = 1, ["eTag"] = "" });
        var old = await ReadAsync(_id);
        await Store.DeleteAsync([_id]);
        await ConflictsAsync(_id, old);
        await WriteAsync(_id, new() { ["n"] = 1, ["eTag"] = "" });

        await ConflictsAsync(_id, old);
    }

    [StoreFact]
    public async Task Write_Succeeded_TellsTheDictionaryItsNewETag()
    {
        var state = new Dictionary<string, object> { ["n"] = 1, ["eTag"] = "" };
        for (var n = 1; n <= 3; n++)
        {
            state["n"] = n;
            await WriteAsync(_id, state);
        }

        Assert.Equal((3, state["eTag"]), ((await ReadAsync(_id))["n"], (await ReadAsync(_id))["eTag"]));
    }

    [StoreFact]
    public async Task Write_OneOfSeveralConflicts_WritesNone()
    {
        await WriteAsync(_id, new() { ["n"] = 1 });
        var first = new Dictionary<string, object> { ["n"] = 2 };

        await Assert.ThrowsAsync<StorageConflictException>(() => Store.WriteAsync(new Dictionary<string, object>
        {
            ["a" + _id] = first,
            [_id] = new Dictionary<string, object> { ["n"] = 2, ["eTag"] = "" },
            ["z" + _id] = new Dictionary<string, object> { ["n"] = 2 },
        }));

        Assert.Equal(1, (await ReadAsync(_id))["n"]);
        Assert.Empty(await Store.ReadAsync(["a" + _id, "z" + _id]));
        Assert.DoesNotContain("eTag", first.Keys);
    }

    [StoreFact]
    public async Task Write_StoreItem_IsGuardedByItsETag()
    {
        await Store.WriteAsync(new Dictionary<string, object> { [_id] = new Item { Text = "one" } });
        var item = (Item)(await Store.ReadAsync([_id]))[_id];
        var late = (Item)(await Store.ReadAsync([_id]))[_id];
        item.Text = "two";
        await Store.WriteAsync(new Dictionary<string, object> { [_id] = item });

        await Assert.ThrowsAsync<StorageConflictException>(() => Store.WriteAsync(new Dictionary<string, object> { [_id] = late }));
        Assert.Equal("two", ((Item)(await Store.ReadAsync([_id]))[_id]).Text);
    }

    [StoreFact]
    public async Task Write_Racing_OneWinsEachRound()
    {
        await WriteAsync(_id, new() { ["n"] = 0 });
        for (var round = 0; round < 5; round++)
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => IncrementAsync()));
            Assert.Contains(true, results);
        }

        async Task<bool> IncrementAsync()
        {
            var state = await ReadAsync(_id);
            state["n"] = (int)state["n"] + 1;
            await Task.Yield();
            try
            {
                await WriteAsync(_id, state);
                lock (_wins)
                {
                    _wins.Add((int)state["n"]);
                }

                return true;
            }
            catch (StorageConflictException)
            {
                return false;
            }
        }

        Assert.Equal(Enumerable.Range(1, _wins.Count), _wins.Order());
        Assert.Equal(_wins.Count, (await ReadAsync(_id))["n"]);
    }

    [StoreFact]
    public async Task Write_ManyAtOnceOneBad_TheOthersAreStored()
    {
        await WriteAsync(_id, new() { ["n"] = 0 });

        var writes = Enumerable.Range(0, 40).Select(async n =>
        {
            try
            {
                await WriteAsync(n % 4 == 0 ? _id : $"{_id}/{n}", new() { ["n"] = n, ["eTag"] = "" });
                return true;
            }
            catch (StorageConflictException)
            {
                return false;
            }
        });

        Assert.Equal(Enumerable.Range(0, 40).Select(n => n % 4 != 0), await Task.WhenAll(writes));
        Assert.Equal(30, (await Store.ReadAsync([.. Enumerable.Range(0, 40).Select(n => $"{_id}/{n}")])).Count);
    }

    [StoreFact]
    public async Task Write_ThroughOneDoor_IsSeenThroughAnother()
    {
        var other = await OpenAsync();
        await WriteAsync(_id, new() { ["n"] = 1 });

        Assert.Equal(1, ((IDictionary<string, object>)(await other.ReadAsync([_id], default))[_id])["n"]);
    }

    [StoreTheory]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public async Task Write_LongKey_IsAKeyLikeAnyOther(int length)
    {
        var key = _id + new string('k', length);
        await WriteAsync(key, new() { ["n"] = 1 });
        await WriteAsync(key + "k", new() { ["n"] = 2 });

        Assert.Equal((1, 2), ((await ReadAsync(key))["n"], (await ReadAsync(key + "k"))["n"]));
    }

    [StoreTheory]
    [InlineData("a;b:c@d|e f/g%h'i\"j\\k")]
    [InlineData("nul\0nul")]
    [InlineData("ünï\ud83d\ude42")]
    public async Task Write_OddKey_IsAKeyLikeAnyOther(string odd)
    {
        await WriteAsync(_id + odd, new() { ["n"] = 1 });

        Assert.Equal(1, (await ReadAsync(_id + odd))["n"]);
        await Store.DeleteAsync([_id + odd]);
        Assert.Empty(await Store.ReadAsync([_id + odd]));
    }

    [StoreFact]
    public async Task Delete_OfNothing_IsNoError() => await Store.DeleteAsync([_id]);

    [StoreFact]
    public async Task FindKeys_OfAPrefix_GivesThemInOrderPageByPage()
    {
        var keys = Enumerable.Range(0, 7).Select(n => $"{_id}/{n}").ToArray();
        await Store.WriteAsync(keys.Append(_id + "0").ToDictionary(key => key, _ => (object)new Dictionary<string, object>()));

        var first = await Store.FindKeysAsync(_id + "/", "", 4, default);
        var second = await Store.FindKeysAsync(_id + "/", first[^1], 4, default);

        Assert.Equal(keys, first.Concat(second));
        Assert.Empty(await Store.FindKeysAsync(_id + "/", second[^1], 4, default));
    }

    private readonly List<int> _wins = [];

    private async Task<IDictionary<string, object>> ReadAsync(string key) => (IDictionary<string, object>)(await Store.ReadAsync([key]))[key];

    private Task WriteAsync(string key, Dictionary<string, object> state) => WriteAsync(key, (IDictionary<string, object>)state);

    private Task WriteAsync(string key, IDictionary<string, object> state) => Store.WriteAsync(new Dictionary<string, object> { [key] = state });

    private Task ConflictsAsync(string key, Dictionary<string, object> state) => ConflictsAsync(key, (IDictionary<string, object>)state);

    private async Task ConflictsAsync(string key, IDictionary<string, object> state)
    {
        var conflict = await Assert.ThrowsAsync<StorageConflictException>(() => WriteAsync(key, state));
        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
    }

    public sealed class Item : IStoreItem
    {
        public string? ETag { get; set; }

        public string? Text { get; set; }
    }
}
