using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder.Middleware;

public sealed class AutoSaveStateMiddlewareTests
{
    private readonly MemoryStorage _storage = new();
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task OnTurnAsync_BotChangesStates_SavesThemAll()
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));
        _adapter.Use(new AutoSaveStateMiddleware(user).Add(conversation));

        await CountTurnsAsync(user, conversation, times: 2);

        Assert.Equal(2, await ReadAsync(user));
        Assert.Equal(2, await ReadAsync(conversation));
    }

    [Fact]
    public async Task OnTurnAsync_BotThrows_SavesNothing()
    {
        var user = new UserState(_storage);
        _adapter.Use(new AutoSaveStateMiddleware(new BotStateSet(user)));

        await Assert.ThrowsAsync<InvalidDataException>(() => _adapter.RunAsync(Turns.Message(), async (context, token) =>
        {
            await user.CreateProperty<int>("turns").SetAsync(context, 1, token);
            throw new InvalidDataException("test");
        }));

        Assert.Equal(0, await ReadAsync(user));
    }

    [Fact]
    public async Task UseState_AutoSave_RegistersAndSaves()
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));
        _adapter.UseStorage(_storage).UseState(user, conversation);
        var seen = new List<object?>();

        await _adapter.RunAsync(Turns.Message(), async (context, token) =>
        {
            seen.AddRange([context.TurnState.Get<IStorage>(), context.TurnState.Get<UserState>(), context.TurnState.Get<ConversationState>()]);
            await user.CreateProperty<int>("turns").SetAsync(context, 1, token);
        });

        Assert.Equal([_storage, user, conversation], seen);
        Assert.Equal(1, await ReadAsync(user));
    }

    [Fact]
    public async Task UseState_NoAutoSave_OnlyRegisters()
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));
        _adapter.UseState(user, conversation, autoSave: false);

        await CountTurnsAsync(user, conversation, times: 1);

        Assert.Equal(0, await ReadAsync(user));
    }

    [Fact]
    public void Extensions_MissingArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => AdapterExtensions.UseStorage(null!, _storage));
        Assert.Throws<ArgumentNullException>(() => _adapter.UseStorage(null!));
        Assert.Throws<ArgumentNullException>(() => AdapterExtensions.UseBotState(null!));
        Assert.Throws<ArgumentNullException>(() => _adapter.UseBotState(null!));
        Assert.Throws<ArgumentNullException>(() => _adapter.UseState(null!, new ConversationState(_storage)));
    }

    [Fact]
    public async Task RegisterClassMiddleware_WithKey_IsFoundUnderIt()
    {
        _adapter.Use(new RegisterClassMiddleware<string>("by type")).Use(new RegisterClassMiddleware<string>("by key", "key"));
        var (byType, byKey) = (default(string), default(string));

        await _adapter.RunAsync(Turns.Message(), (context, _) =>
        {
            (byType, byKey) = (context.TurnState.Get<string>(), context.TurnState.Get<string>("key"));
            return Task.CompletedTask;
        });

        Assert.Equal("by type", byType);
        Assert.Equal("by key", byKey);
    }

    private static async Task<int> ReadAsync(BotState state)
    {
        using var context = Turns.Of();
        return await state.CreateProperty<int>("turns").GetAsync(context);
    }

    private async Task CountTurnsAsync(UserState user, ConversationState conversation, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await _adapter.RunAsync(Turns.Message(), async (context, token) =>
            {
                foreach (var property in (IStatePropertyAccessor<int>[])[user.CreateProperty<int>("turns"), conversation.CreateProperty<int>("turns")])
                {
                    await property.SetAsync(context, 1 + await property.GetAsync(context, cancellationToken: token), token);
                }
            });
        }
    }
}
