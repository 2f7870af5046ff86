using BackPainBot.Bot;
using Microsoft.Extensions.Options;

namespace BackPainBot.Tests.Bot;

/// <summary>How many turns are taken on.</summary>
public sealed class ConversationGateTests
{
    [Fact]
    public async Task Of_one_conversation_only_so_many_may_wait()
    {
        using var gate = Gate(new TurnOptions { PerConversation = 2 });
        using var running = await gate.EnterAsync("a", false, default);
        var waiting = gate.EnterAsync("a", false, default);

        var refused = await Assert.ThrowsAsync<TurnRefusedException>(() => gate.EnterAsync("a", false, default));

        Assert.Equal(429, refused.Status);
        using var other = await gate.EnterAsync("b", false, default);
        running.Dispose();
        using var next = await waiting;
    }

    [Fact]
    public async Task In_all_only_so_many_may_run_or_wait_but_what_has_a_queue_of_its_own_waits()
    {
        using var gate = Gate(new TurnOptions { Limit = 1, Concurrent = 1 });
        var running = await gate.EnterAsync("a", false, default);

        Assert.Equal(503, (await Assert.ThrowsAsync<TurnRefusedException>(() => gate.EnterAsync("b", false, default))).Status);
        var queued = gate.EnterAsync("c", true, default);
        Assert.False(queued.IsCompleted);
        running.Dispose();
        using var next = await queued;
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_place_free()
    {
        using var gate = Gate(new TurnOptions { PerConversation = 2 });
        using var running = await gate.EnterAsync("a", false, default);
        using var patience = new CancellationTokenSource();
        var waiting = gate.EnterAsync("a", false, patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        var next = gate.EnterAsync("a", false, default);
        running.Dispose();
        using var entered = await next;
    }

    private static ConversationGate Gate(TurnOptions options) => new(Options.Create(options));
}
