using BackPainBot.Bot;
using BackPainBot.Storage.Sqlite;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.Tests.Bot;

/// <summary>A turn is a transaction: all of it happens, once, or none.</summary>
public sealed class TransactionalBotTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("turns").FullName;
    private readonly SqliteStore _store;
    private readonly TestAdapter _adapter = new();

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
    public async Task A_second_delivery_gets_the_same_replies_and_runs_nothing()
    {
        var runs = 0;
        var bot = Create(_store, async (context, state, ct) =>
        {
            runs++;
            await Count(context, state, ct);
        });

        await SendAsync(bot, "same");
        await SendAsync(bot, "same");

        Assert.Equal(["1", "1"], [Reply(), Reply()]);
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task A_second_delivery_after_a_restart_gets_the_same_replies()
    {
        await SendAsync(Create(_store, Count), "same");
        await SendAsync(Create(_store, Count), "same");

        Assert.Equal(["1", "1"], [Reply(), Reply()]);
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
            await SendAsync(Create(_store, Respond), "invoke");
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
            await SendAsync(bot, $"{i}");
            Reply();
        }

        await SendAsync(bot, "0");
        await SendAsync(bot, "1");

        Assert.Equal("2", Reply());
        Assert.Empty(_adapter.ActiveQueue);
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

    private static TransactionalBot Create(IStorage storage, Func<ITurnContext, ConversationState, CancellationToken, Task> turn)
    {
        var state = new ConversationState(storage);
        return new TransactionalBot(new TurnBot(state, turn), state, [], new ConversationGate(), NullLogger<TransactionalBot>.Instance);
    }

    private async Task SendAsync(TransactionalBot bot, string id)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = id,
            Text = "hi",
            ChannelId = "test",
            Conversation = new ConversationAccount { Id = "one" },
            From = new ChannelAccount { Id = "user" },
            Recipient = new ChannelAccount { Id = "bot" },
        };
        using var context = new TurnContext(_adapter, activity);
        await bot.OnTurnAsync(context);
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
}
