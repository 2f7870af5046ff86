using System.Collections.Concurrent;
using BackPainBot.Storage.Tests.Support;

namespace BackPainBot.Storage.Tests.Contract;

/// <content>The log: what was said, in order, and what waits.</content>
public abstract partial class StoreContract
{
    private const string Owner = "owner";

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private string StateKey => $"webchat/conversations/{_id}";

    [StoreFact]
    public async Task Create_IdTaken_IsRefused()
    {
        Assert.True(await CreateAsync());
        Assert.False(await CreateAsync());

        Assert.Equal(new LoggedConversation(_id, "dl_user", "webchat", "en-US"), await Store.FindAsync(_id, default));
        Assert.Null(await Store.FindAsync("no-" + _id, default));
    }

    [StoreFact]
    public async Task Accept_InOrder_NumbersFromOneAndWaits()
    {
        await CreateAsync();

        Assert.Equal(new AcceptResult(AcceptOutcome.Stored, 1), await AcceptAsync("a"));
        Assert.Equal(new AcceptResult(AcceptOutcome.Stored, 2), await AcceptAsync("b", visible: false));
        Assert.Equal(new AcceptResult(AcceptOutcome.Stored, 3), await AcceptAsync("c"));

        Assert.Equal(["a", "c"], await TextsAsync());
        Assert.Equal("a", Text(await Store.NextPendingAsync(_id, default)));
    }

    [StoreFact]
    public async Task Accept_UnknownConversation_IsUnknown() => Assert.Equal(new AcceptResult(AcceptOutcome.Unknown, 0), await AcceptAsync("a"));

    [StoreFact]
    public async Task Accept_KeyAgain_GivesTheFirstNumberEvenAfterItsTurn()
    {
        await CreateAsync();
        await AcceptAsync("a", "key");
        Assert.Equal(new AcceptResult(AcceptOutcome.Repeated, 1), await AcceptAsync("a", "key"));

        await LeaseAsync();
        await CommitAsync(1, Said("reply", "1:0"));

        Assert.Equal(new AcceptResult(AcceptOutcome.Repeated, 1), await AcceptAsync("again", "key"));
        Assert.Equal(["a", "reply"], await TextsAsync());
    }

    [StoreFact]
    public async Task Accept_KeyAgainAtOnce_StoresOne()
    {
        await CreateAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => AcceptAsync("a", "key")));

        Assert.Single(results, result => result.Outcome == AcceptOutcome.Stored);
        Assert.All(results, result => Assert.Equal(1, result.Number));
    }

    [StoreFact]
    public async Task Accept_OverTheLimit_IsFullUntilATurnIsDone()
    {
        await CreateAsync();
        for (var i = 0; i < 3; i++)
        {
            await AcceptAsync("a", limit: 3);
        }

        Assert.Equal(new AcceptResult(AcceptOutcome.Full, 0), await AcceptAsync("b", limit: 3));
        await LeaseAsync();
        await CommitAsync(1);
        Assert.Equal(new AcceptResult(AcceptOutcome.Stored, 4), await AcceptAsync("b", limit: 3));
    }

    [StoreFact]
    public async Task Accept_ManyAtOnce_NumbersWithoutGapsOrRepeats()
    {
        await CreateAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => AcceptAsync($"{number}")));

        Assert.Equal(Enumerable.Range(1, 50).Select(number => (long)number), results.Select(result => result.Number).Order());
    }

    [StoreFact]
    public async Task Read_AfterAWatermark_GivesTheRestInPages()
    {
        await CreateAsync();
        for (var i = 1; i <= 5; i++)
        {
            await AcceptAsync($"{i}");
        }

        Assert.Equal(["3", "4"], (await Store.ReadAsync(_id, 2, 2, default)).Select(Text));
        Assert.Empty(await Store.ReadAsync(_id, 5, 10, default));
        Assert.Empty(await Store.ReadAsync("no-" + _id, 0, 10, default));
    }

    [StoreFact]
    public async Task Lease_Held_IsRefusedToOthersUntilItEndsOrIsGivenBack()
    {
        await CreateAsync();
        Assert.True(await LeaseAsync());
        Assert.True(await LeaseAsync());
        Assert.False(await LeaseAsync("other"));

        await Store.ReleaseAsync(_id, "other", default);
        Assert.False(await LeaseAsync("other"));
        await Store.ReleaseAsync(_id, Owner, default);
        Assert.True(await LeaseAsync("other"));
    }

    [StoreFact]
    public async Task Lease_Expired_GoesToTheNext()
    {
        await CreateAsync();
        Assert.True(await Store.TryLeaseAsync(_id, Owner, TimeSpan.Zero, default));

        Assert.True(await LeaseAsync("other"));
        Assert.False(await LeaseAsync());
    }

    [StoreFact]
    public async Task Lease_UnknownConversation_IsRefused() => Assert.False(await LeaseAsync());

    [StoreFact]
    public async Task Lease_TakenAtOnce_OneHasIt()
    {
        await CreateAsync();

        Assert.Single(await Task.WhenAll(Enumerable.Range(0, 10).Select(owner => LeaseAsync($"{owner}"))), true);
    }

    [StoreFact]
    public async Task FindStranded_GivesWhatWaitsAndNobodyHas()
    {
        await CreateAsync();
        Assert.DoesNotContain(_id, await Store.FindStrandedAsync(1000, default));
        await AcceptAsync("a");
        Assert.Contains(_id, await Store.FindStrandedAsync(1000, default));

        await LeaseAsync();
        Assert.DoesNotContain(_id, await Store.FindStrandedAsync(1000, default));
        await Store.TryLeaseAsync(_id, Owner, TimeSpan.Zero, default);
        Assert.Contains(_id, await Store.FindStrandedAsync(1000, default));

        await CommitAsync(1);
        Assert.DoesNotContain(_id, await Store.FindStrandedAsync(1000, default));
    }

    [StoreFact]
    public async Task Commit_WritesStateRepliesAndDoneMark()
    {
        await CreateAsync();
        await AcceptAsync("a");
        await AcceptAsync("b");
        await LeaseAsync();
        var state = new Dictionary<string, object> { ["n"] = 1, ["eTag"] = "" };

        await Store.CommitAsync(new TurnCommit(_id, 1, Owner, [Said("one", "1:0"), Said("two", "1:1")], new Dictionary<string, object> { [StateKey] = state }), default);

        Assert.Equal(["a", "b", "one", "two"], await TextsAsync());
        Assert.Equal(2, (await Store.NextPendingAsync(_id, default))!.Number);
        Assert.Equal((1, state["eTag"]), ((await ReadAsync(StateKey))["n"], (await ReadAsync(StateKey))["eTag"]));
    }

    [StoreFact]
    public async Task Commit_Twice_ChangesNothing()
    {
        await CreateAsync();
        await AcceptAsync("a");
        await LeaseAsync();
        for (var n = 1; n <= 2; n++)
        {
            var state = new Dictionary<string, object> { ["n"] = n };
            await Store.CommitAsync(new TurnCommit(_id, 1, Owner, [Said($"reply {n}", "1:0")], new Dictionary<string, object> { [StateKey] = state }), default);
        }

        Assert.Equal(["a", "reply 1"], await TextsAsync());
        Assert.Equal(1, (await ReadAsync(StateKey))["n"]);
    }

    [StoreFact]
    public async Task Commit_LeaseGone_ConflictsAndChangesNothing()
    {
        await CreateAsync();
        await AcceptAsync("a");
        await Store.TryLeaseAsync(_id, Owner, TimeSpan.Zero, default);
        await LeaseAsync("other");

        await Assert.ThrowsAsync<StorageConflictException>(() => CommitAsync(1, Said("reply", "1:0")));

        Assert.Equal(["a"], await TextsAsync());
        Assert.Equal(1, (await Store.NextPendingAsync(_id, default))?.Number);
    }

    [StoreFact]
    public async Task Commit_StateAtAnOldETag_ConflictsAndChangesNothing()
    {
        await CreateAsync();
        await AcceptAsync("a");
        await LeaseAsync();
        await WriteAsync(StateKey, new() { ["n"] = 1 });

        await Assert.ThrowsAsync<StorageConflictException>(() => Store.CommitAsync(
            new TurnCommit(_id, 1, Owner, [Said("reply", "1:0")], new Dictionary<string, object> { [StateKey] = new Dictionary<string, object> { ["eTag"] = "" } }), default));

        Assert.Equal(["a"], await TextsAsync());
        Assert.Equal(1, (await Store.NextPendingAsync(_id, default))?.Number);
    }

    [StoreFact]
    public async Task Commit_Forgetting_LeavesTheRepliesAndWhatWaits()
    {
        await CreateAsync();
        await AcceptAsync("secret", "key");
        await LeaseAsync();
        await CommitAsync(1, Said("about your secret", "1:0"));
        await AcceptAsync("forget me");
        await AcceptAsync("next");

        await Store.CommitAsync(new TurnCommit(_id, 3, Owner, [Said("forgotten", "3:0")], new Dictionary<string, object>(), Forget: true), default);

        Assert.Equal(["next", "forgotten"], await TextsAsync());
        Assert.Equal("next", Text(await Store.NextPendingAsync(_id, default)));
        Assert.Equal(new AcceptResult(AcceptOutcome.Repeated, 1), await AcceptAsync("secret", "key"));
        Assert.Equal(6, (await AcceptAsync("more")).Number);
    }

    [StoreFact]
    public async Task Append_KeysThereAlready_AreLeftAsTheyAre()
    {
        await CreateAsync();
        Assert.Equal([1, 2], await Store.AppendAsync(_id, [Said("a", "k1"), Said("b", "k2")], default));
        Assert.Equal([2, 3, 4], await Store.AppendAsync(_id, [Said("B", "k2"), Said("c"), Said("d", "k3")], default));

        Assert.Equal(["a", "b", "c", "d"], await TextsAsync());
        Assert.Empty(await Store.AppendAsync("no-" + _id, [Said("a")], default));
    }

    [StoreFact]
    public async Task Append_Replacing_ForgetsWhatWasReplaced()
    {
        await CreateAsync();
        await Store.AppendAsync(_id, [Said("draft"), Said("other")], default);
        await Store.AppendAsync(_id, [Said("better", replaces: 1)], default);
        await Store.AppendAsync(_id, [Said("final", replaces: 1)], default);

        var all = await Store.ReadAsync(_id, 0, 10, default);

        Assert.Equal([("other", null), ("final", 1L)], all.Select(activity => (Text(activity), activity.Replaces)));
    }

    [StoreFact]
    public async Task Delete_Conversation_ForgetsItAllAndItsState()
    {
        await CreateAsync();
        await AcceptAsync("a", "key");
        await LeaseAsync();
        await WriteAsync(StateKey, new() { ["n"] = 1 });

        await Store.DeleteAsync(_id, default);

        Assert.Null(await Store.FindAsync(_id, default));
        Assert.Empty(await TextsAsync());
        Assert.Null(await Store.NextPendingAsync(_id, default));
        Assert.Empty(await Store.ReadAsync([StateKey]));
        await Assert.ThrowsAsync<StorageConflictException>(() => CommitAsync(1, Said("late", "1:0")));
        await Store.DeleteAsync(_id, default);
    }

    [StoreFact]
    public async Task Subscribe_IsCalledForWhatWasStoredUntilDisposed()
    {
        await CreateAsync();
        var calls = new ConcurrentQueue<string?>();
        var called = new SemaphoreSlim(0);
        using (Store.Subscribe(id =>
        {
            if (id == _id)
            {
                calls.Enqueue(id);
                called.Release();
            }
        }))
        {
            await AcceptAsync("a");
            await called.WaitAsync(TimeSpan.FromSeconds(30));
            await LeaseAsync();
            await CommitAsync(1, Said("b", "1:0"));
            await called.WaitAsync(TimeSpan.FromSeconds(30));
        }

        var count = calls.Count;
        await AcceptAsync("c");
        Assert.True(count >= 2);
        Assert.Equal(count, calls.Count);
    }

    private Task<bool> CreateAsync() => Store.CreateAsync(new LoggedConversation(_id, "dl_user", "webchat", "en-US"), default);

    private Task<bool> LeaseAsync(string owner = Owner) => Store.TryLeaseAsync(_id, owner, Long, default);

    private Task<AcceptResult> AcceptAsync(string text, string? key = null, bool visible = true, int limit = 1000) =>
        Store.AcceptAsync(_id, Said(text, key, visible), limit, default);

    private Task CommitAsync(long inbound, params NewActivity[] replies) =>
        Store.CommitAsync(new TurnCommit(_id, inbound, Owner, replies, new Dictionary<string, object>()), default);

    private async Task<string[]> TextsAsync() => [.. (await Store.ReadAsync(_id, 0, 1000, default)).Select(Text)];
}
