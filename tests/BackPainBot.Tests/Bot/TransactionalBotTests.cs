using BackPainBot.Bot;
using BackPainBot.Storage;
using BackPainBot.Storage.Sqlite;
using BackPainBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BackPainBot.Tests.Bot;

/// <summary>A turn is a transaction: all of it happens, once, or none.</summary>
public sealed class TransactionalBotTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("turns").FullName;
    private readonly SqliteStore _store;
    private readonly TestAdapter _adapter = new();
    private readonly ManualClock _clock = new();
    private bool _channelIsDown;
    private int _leaves = int.MaxValue;

    public TransactionalBotTests() => _store = new SqliteStore(Path.Combine(_folder, "turns.db"), TimeProvider.System);

    public Task InitializeAsync() => _store.StartAsync(default);

    public Task DisposeAsync()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Replies_leave_only_after_the_state_is_stored()
    {
        var storage = new HookedStorage(_store);
        var bot = Create(storage, Count);
        storage.BeforeWrite = () =>
        {
            Assert.Empty(_adapter.ActiveQueue);
            return Task.CompletedTask;
        };

        await SendAsync(bot, "1");

        Assert.Equal("1", Reply());
    }

    [Fact]
    public async Task A_second_delivery_that_expects_replies_gets_the_same_and_runs_nothing()
    {
        var runs = 0;
        var bot = Create(_store, async (context, state, ct) =>
        {
            runs++;
            await Count(context, state, ct);
        });

        Assert.Equal(["1"], await ExpectRepliesAsync(bot, "same"));
        Assert.Equal(["1"], await ExpectRepliesAsync(bot, "same"));
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task A_second_delivery_after_a_restart_gets_the_same_replies()
    {
        Assert.Equal(["1"], await ExpectRepliesAsync(Create(_store, Count), "same"));
        Assert.Equal(["1"], await ExpectRepliesAsync(Create(_store, Count), "same"));
    }

    [Fact]
    public async Task A_second_delivery_of_what_was_sent_to_its_channel_sends_nothing()
    {
        var bot = Create(_store, Count);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => SendAsync(bot, "same")));

        Assert.Equal("1", Reply());
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Replies_that_did_not_leave_are_sent_when_the_activity_is_delivered_again()
    {
        _channelIsDown = true;
        var refused = await Assert.ThrowsAsync<TurnRefusedException>(() => SendAsync(Create(_store, Count), "same"));
        Assert.Equal(503, refused.Status);
        Assert.Empty(_adapter.ActiveQueue);

        _channelIsDown = false;
        _clock.Advance(Outbox.Patience);
        await SendAsync(Create(_store, Count), "same");
        await SendAsync(Create(_store, Count), "same");

        Assert.Equal("1", Reply());
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Replies_that_did_not_leave_are_sent_before_those_of_the_next_turn()
    {
        _channelIsDown = true;
        await Assert.ThrowsAsync<TurnRefusedException>(() => SendAsync(Create(_store, Count), "crashed"));

        _channelIsDown = false;
        _clock.Advance(Outbox.Patience);
        await SendAsync(Create(_store, Count), "next");

        Assert.Equal(["1", "2"], [Reply(), Reply()]);
        Assert.Empty(await _store.FindKeysAsync(Outbox.Prefix, "", 10, default));
    }

    [Fact]
    public async Task Replies_that_another_process_may_be_sending_are_left_to_it()
    {
        _channelIsDown = true;
        await Assert.ThrowsAsync<TurnRefusedException>(() => SendAsync(Create(_store, Count), "elsewhere"));

        _channelIsDown = false;
        await SendAsync(Create(_store, Count), "elsewhere");
        await SendAsync(Create(_store, Count), "here");

        Assert.Equal("2", Reply());
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Replies_of_a_process_whose_clock_was_ahead_are_not_left_to_it_until_then()
    {
        _channelIsDown = true;
        _clock.Advance(TimeSpan.FromHours(1));
        await Assert.ThrowsAsync<TurnRefusedException>(() => SendAsync(Create(_store, Count), "ahead"));

        _channelIsDown = false;
        _clock.Advance(TimeSpan.FromHours(-1));
        await SendAsync(Create(_store, Count), "ahead");

        Assert.Equal("1", Reply());
    }

    [Fact]
    public async Task Of_several_replies_only_those_that_did_not_leave_are_sent_again()
    {
        var bot = Create(_store, async (context, _, ct) =>
        {
            await context.SendActivityAsync("one", cancellationToken: ct);
            await context.SendActivityAsync("two", cancellationToken: ct);
        });
        _leaves = 1;
        await Assert.ThrowsAsync<TurnRefusedException>(() => SendAsync(bot, "same"));
        _leaves = int.MaxValue;
        await SendAsync(bot, "same");

        Assert.Equal(["one", "two"], [Reply(), Reply()]);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_channel_with_a_log_of_its_own_gets_state_and_replies_in_one_commit()
    {
        var committer = new Committer(_store);
        await SendAsync(Create(_store, Count), "1", context => context.TurnState.Set<ITurnCommitter>(committer));

        Assert.Equal(["1"], committer.Replies);
        Assert.Empty(await _store.FindKeysAsync(Outbox.Prefix, "", 10, default));
        await SendAsync(Create(_store, Count), "2");
        Assert.Equal(["1", "2"], [Reply(), Reply()]);
    }

    [Fact]
    public async Task A_conversation_that_others_never_stop_writing_to_is_refused_for_now()
    {
        var storage = new HookedStorage(_store) { BeforeWrite = () => SendAsync(Create(_store, Count), Guid.NewGuid().ToString()) };

        var refused = await Assert.ThrowsAsync<TurnRefusedException>(() => SendAsync(Create(storage, Count), "loser"));

        Assert.Equal(503, refused.Status);
        Assert.Equal(TransactionalBot.AttemptLimit, _adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task Forgetting_leaves_only_what_tells_a_second_delivery()
    {
        await ExpectRepliesAsync(Create(_store, Count), "1");
        await ExpectRepliesAsync(
            Create(_store, async (context, _, ct) =>
            {
                TurnReport.Of(context).Forget = true;
                await context.SendActivityAsync("forgotten", cancellationToken: ct);
            }),
            "forget");

        var state = (IDictionary<string, object>)(await _store.ReadAsync(["test/conversations/one"]))["test/conversations/one"];
        Assert.Equal(["eTag", "turns"], state.Keys.Order());
        Assert.Empty(await ExpectRepliesAsync(Create(_store, Count), "1"));
        Assert.Equal(["forgotten"], await ExpectRepliesAsync(Create(_store, Count), "forget"));
        Assert.Equal(["1"], await ExpectRepliesAsync(Create(_store, Count), "2"));
    }

    [Fact]
    public async Task The_document_stays_bounded_however_long_the_conversation()
    {
        var bot = Create(_store, Count);
        for (var i = 0; i < 3 * TurnLedger.IdLimit; i++)
        {
            await ExpectRepliesAsync(bot, $"{i}{new string('0', i % 2 * 10_000)}");
        }

        Assert.Equal(["192"], await ExpectRepliesAsync(bot, $"191{new string('0', 10_000)}"));
        Assert.All(((TurnLedger)((IDictionary<string, object>)(await _store.ReadAsync(["test/conversations/one"]))["test/conversations/one"])["turns"]).Ids, id => Assert.InRange(id.Length, 1, 128));
        var ledger = (TurnLedger)((IDictionary<string, object>)(await _store.ReadAsync(["test/conversations/one"]))["test/conversations/one"])["turns"];
        Assert.Equal((TurnLedger.IdLimit, TurnLedger.ReplyLimit, 0), (ledger.Ids.Count, ledger.Kept.Count, ledger.Unsent.Count));
        Assert.Equal(TurnLedger.ReplyLimit, (await _store.FindKeysAsync("turns/", "", 100, default)).Count);
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_the_state_as_it_was_and_says_nothing()
    {
        await SendAsync(Create(_store, Count), "1");
        var failing = Create(_store, async (context, state, ct) =>
        {
            await Count(context, state, ct);
            throw new InvalidOperationException("after the reply");
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(failing, "2"));
        await SendAsync(Create(_store, Count), "2");

        Assert.Equal(["1", "2"], [Reply(), Reply()]);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task The_loser_of_a_race_drops_its_attempt_and_runs_again()
    {
        var storage = new HookedStorage(_store);
        var raced = false;
        storage.BeforeWrite = async () =>
        {
            if (!raced)
            {
                raced = true;
                await SendAsync(Create(_store, Count), "faster");
            }
        };

        await SendAsync(Create(storage, Count), "slower");

        Assert.Equal(["1", "2"], [Reply(), Reply()]);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Two_turns_on_a_new_conversation_do_not_overwrite_each_other()
    {
        var storage = new HookedStorage(_store);
        var raced = false;
        storage.BeforeWrite = async () =>
        {
            if (!raced)
            {
                raced = true;
                await SendAsync(Create(_store, Count), "first");
            }
        };

        await SendAsync(Create(storage, Count), "second");
        await SendAsync(Create(_store, Count), "third");

        Assert.Equal(["1", "2", "3"], [Reply(), Reply(), Reply()]);
    }

    [Fact]
    public async Task A_storage_that_fails_is_no_race_and_fails_the_turn()
    {
        var storage = new HookedStorage(_store) { BeforeWrite = () => throw new IOException("disk full") };

        await Assert.ThrowsAsync<IOException>(() => SendAsync(Create(storage, Count), "1"));
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Turns_of_one_conversation_pass_one_at_a_time()
    {
        var running = 0;
        var bot = Create(_store, async (context, state, ct) =>
        {
            Assert.Equal(1, Interlocked.Increment(ref running));
            await Task.Yield();
            await Count(context, state, ct);
            Interlocked.Decrement(ref running);
        });

        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => SendAsync(bot, $"{number}")));

        Assert.Equal(Enumerable.Range(1, 50), Enumerable.Range(0, 50).Select(_ => int.Parse(Reply())).Order());
    }

    [Fact]
    public async Task An_invokes_response_is_stored_and_repeated()
    {
        static Task Respond(ITurnContext context, ConversationState state, CancellationToken ct) =>
            context.SendActivityAsync(new Activity(type: ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202, Body = "done" } }, ct);

        for (var i = 0; i < 2; i++)
        {
            await SendAsync(Create(_store, Respond), "invoke", context => context.Activity.Type = ActivityTypes.Invoke);
            var response = Assert.IsType<InvokeResponse>(((Activity)_adapter.GetNextReply()!).Value);
            Assert.Equal(202, response.Status);
            Assert.Equal("done", response.Body?.ToString());
        }
    }

    [Fact]
    public async Task Only_the_latest_turns_keep_their_replies()
    {
        var bot = Create(_store, Count);
        for (var i = 0; i <= TurnLedger.ReplyLimit; i++)
        {
            await ExpectRepliesAsync(bot, $"{i}");
        }

        Assert.Empty(await ExpectRepliesAsync(bot, "0"));
        Assert.Equal(["2"], await ExpectRepliesAsync(bot, "1"));
    }

    [Fact]
    public async Task An_update_of_a_message_of_the_same_turn_is_one_message()
    {
        var bot = Create(_store, async (context, state, ct) =>
        {
            var sent = await context.SendActivityAsync(MessageFactory.Text("draft"), ct);
            var final = MessageFactory.Text("final");
            final.Id = sent!.Id;
            await context.UpdateActivityAsync(final, ct);
            var taken = await context.SendActivityAsync(MessageFactory.Text("never mind"), ct);
            await context.DeleteActivityAsync(taken!.Id!, ct);
        });

        await SendAsync(bot, "1");

        Assert.Equal("final", Reply());
        Assert.Empty(_adapter.ActiveQueue);
    }

    private static async Task Count(ITurnContext context, ConversationState state, CancellationToken cancellationToken)
    {
        var property = state.CreateProperty<int>("count");
        var count = await property.GetAsync(context, () => 0, cancellationToken) + 1;
        await property.SetAsync(context, count, cancellationToken);
        await context.SendActivityAsync($"{count}", cancellationToken: cancellationToken);
    }

    /// <summary>The bot of a process of its own.</summary>
    private TransactionalBot Create(IStorage storage, Func<ITurnContext, ConversationState, CancellationToken, Task> turn)
    {
        var state = new ConversationState(storage);
        return new TransactionalBot(
            new TurnBot(state, turn), state, storage, new Outbox(_store, _clock), [], new ConversationGate(Options.Create(new TurnOptions { PerConversation = 100 })), NullLogger<TransactionalBot>.Instance);
    }

    private async Task<string[]> ExpectRepliesAsync(TransactionalBot bot, string id)
    {
        string[] replies = [];
        await SendAsync(bot, id, context => context.Activity.DeliveryMode = DeliveryModes.ExpectReplies, context => replies = [.. context.BufferedReplyActivities.Select(reply => reply.Text!)]);
        Assert.Empty(_adapter.ActiveQueue);
        return replies;
    }

    private async Task SendAsync(TransactionalBot bot, string id, Action<TurnContext>? before = null, Action<TurnContext>? after = null)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = id,
            Text = "hi",
            ChannelId = "test",
            ServiceUrl = "https://test",
            Conversation = new ConversationAccount { Id = "one" },
            From = new ChannelAccount { Id = "user" },
            Recipient = new ChannelAccount { Id = "bot" },
        };
        using var context = new TurnContext(_adapter, activity);
        context.OnSendActivities((_, _, next) => _channelIsDown || _leaves-- <= 0 ? throw new HttpRequestException("The channel is down.") : next());
        before?.Invoke(context);
        await bot.OnTurnAsync(context);
        after?.Invoke(context);
    }

    private string Reply() => ((Activity)_adapter.GetNextReply()!).Text!;

    private sealed class TurnBot(ConversationState state, Func<ITurnContext, ConversationState, CancellationToken, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, state, cancellationToken);
    }

    /// <summary>Storage with something happening right before a write.</summary>
    private sealed class HookedStorage(IStorage storage) : IStorage
    {
        public Func<Task> BeforeWrite { get; set; } = () => Task.CompletedTask;

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => storage.ReadAsync(keys, cancellationToken);

        public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            await BeforeWrite();
            await storage.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => storage.DeleteAsync(keys, cancellationToken);
    }

    /// <summary>A channel that keeps what was said with the state.</summary>
    private sealed class Committer(IStorage storage) : ITurnCommitter
    {
        public List<string> Replies { get; } = [];

        public Task CommitAsync(IDictionary<string, object> state, IReadOnlyList<Activity> replies, bool forget, CancellationToken cancellationToken)
        {
            Replies.AddRange(replies.Select(reply => reply.Text!));
            return storage.WriteAsync(state, cancellationToken);
        }
    }
}
