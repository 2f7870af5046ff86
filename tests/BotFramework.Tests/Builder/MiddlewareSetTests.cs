using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder;

public sealed class MiddlewareSetTests
{
    private readonly List<string> _calls = [];

    [Fact]
    public async Task ReceiveActivityWithStatusAsync_Empty_CallsTheBot()
    {
        await new MiddlewareSet().ReceiveActivityWithStatusAsync(null!, Bot, CancellationToken.None);

        Assert.Equal(["bot"], _calls);
    }

    [Fact]
    public async Task ReceiveActivityWithStatusAsync_EmptyAndNoBot_DoesNothing() =>
        await new MiddlewareSet().ReceiveActivityWithStatusAsync(null!, null, CancellationToken.None);

    [Fact]
    public async Task ReceiveActivityWithStatusAsync_Several_RunInOrderAroundTheBot()
    {
        var set = new MiddlewareSet().Use(new Step(_calls, "a")).Use(new Step(_calls, "b"));

        await set.ReceiveActivityWithStatusAsync(null!, Bot, CancellationToken.None);

        Assert.Equal(["a", "b", "bot", "after b", "after a"], _calls);
    }

    [Fact]
    public async Task ReceiveActivityWithStatusAsync_OneDoesNotGoOn_RestIsNotRun()
    {
        var set = new MiddlewareSet().Use(new Step(_calls, "a", goesOn: false)).Use(new Step(_calls, "b"));

        await set.ReceiveActivityWithStatusAsync(null!, Bot, CancellationToken.None);

        Assert.Equal(["a", "after a"], _calls);
    }

    [Fact]
    public async Task ReceiveActivityWithStatusAsync_BotThrows_PassesThroughTheMiddleware()
    {
        var set = new MiddlewareSet().Use(new Catcher(_calls)).Use(new Step(_calls, "a"));

        await set.ReceiveActivityWithStatusAsync(null!, (_, _) => throw new InvalidDataException("test"), CancellationToken.None);

        Assert.Equal(["a", "caught test"], _calls);
    }

    [Fact]
    public async Task ReceiveActivityWithStatusAsync_TokenPassedToNext_ReachesTheBot()
    {
        using var source = new CancellationTokenSource();
        CancellationToken seen = default;
        var set = new MiddlewareSet().Use(new Replacer(source.Token));

        await set.ReceiveActivityWithStatusAsync(
            null!,
            (_, token) =>
            {
                seen = token;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal(source.Token, seen);
    }

    [Fact]
    public async Task OnTurnAsync_SetWithinASet_RunsWhereItWasAdded()
    {
        var inner = new MiddlewareSet().Use(new Step(_calls, "inner"));
        var set = new MiddlewareSet().Use(new Step(_calls, "a")).Use(inner).Use(new Step(_calls, "b"));

        await set.ReceiveActivityWithStatusAsync(null!, Bot, CancellationToken.None);

        Assert.Equal(["a", "inner", "after inner", "b", "bot", "after b", "after a"], _calls);
    }

    [Fact]
    public void Use_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new MiddlewareSet().Use(null!));

    [Fact]
    public void GetEnumerator_Several_InTheOrderAdded()
    {
        var (a, b) = (new Step(_calls, "a"), new Step(_calls, "b"));

        Assert.Equal([a, b], new MiddlewareSet().Use(a).Use(b));
    }

    [Fact]
    public void BotAssert_NullOrNullInside_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => BotAssert.ContextNotNull(null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityNotNull(null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ConversationReferenceNotNull(null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityListNotNull([Turns.Message(), null!]));
        Assert.Throws<ArgumentNullException>(() => BotAssert.MiddlewareNotNull([new Step(_calls, "a"), null!]));
    }

    private Task Bot(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _calls.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Step(List<string> calls, string name, bool goesOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            calls.Add(name);
            if (goesOn)
            {
                await next(cancellationToken);
            }

            calls.Add("after " + name);
        }
    }

    private sealed class Catcher(List<string> calls) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            try
            {
                await next(cancellationToken);
            }
            catch (InvalidDataException exception)
            {
                calls.Add("caught " + exception.Message);
            }
        }
    }

    private sealed class Replacer(CancellationToken token) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => next(token);
    }
}
