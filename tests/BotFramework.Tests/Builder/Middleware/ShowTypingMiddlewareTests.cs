using System.Security.Claims;
using System.Threading.Channels;
using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Middleware;

public sealed class ShowTypingMiddlewareTests
{
    private readonly ManualTime _time = new();
    private readonly TypingAdapter _adapter = new();

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    public void Constructor_ImpossibleTimes_Throws(int delay, int period) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));

    [Fact]
    public async Task OnTurnAsync_LongTurn_TypesAfterTheDelayAndEveryPeriod()
    {
        using var context = Turns.Of(adapter: _adapter);
        var (turn, end) = Start(context);

        var (delay, elapse) = await _time.NextTimerAsync();
        Assert.Equal(TimeSpan.FromMilliseconds(500), delay);
        Assert.Equal(0, _adapter.Count);
        elapse();
        var first = await _adapter.NextAsync();

        var (period, elapseAgain) = await _time.NextTimerAsync();
        Assert.Equal(TimeSpan.FromMilliseconds(2000), period);
        elapseAgain();
        await _adapter.NextAsync();
        end.SetResult();
        await turn;

        Assert.Equal(ActivityTypes.Typing, first.Type);
        Assert.Equal("conversation-1", first.Conversation?.Id);
        Assert.Equal("activity-1", first.ReplyToId);
        Assert.Equal(2, _adapter.Count);
        Assert.False(context.Responded);
    }

    [Fact]
    public async Task OnTurnAsync_MessageAfterAFailedTurn_IsSent()
    {
        using var context = Turns.Of(adapter: _adapter);
        var middleware = new ShowTypingMiddleware();
        await Assert.ThrowsAsync<IOException>(() => middleware.OnTurnAsync(context, _ => throw new IOException("failed"), CancellationToken.None));

        await context.SendActivityAsync("sorry");

        Assert.True(context.Responded);
    }

    [Fact]
    public async Task OnTurnAsync_TurnOverBeforeTheDelay_TypesNothing()
    {
        using var context = Turns.Of(adapter: _adapter);
        var (turn, end) = Start(context);
        var (_, elapse) = await _time.NextTimerAsync();

        end.SetResult();
        await turn;
        elapse();

        Assert.Equal(0, _adapter.Count);
    }

    [Fact]
    public async Task OnTurnAsync_MessageSent_TypesNoMore()
    {
        using var context = Turns.Of(adapter: _adapter);
        var (turn, end) = Start(context);
        var (_, elapse) = await _time.NextTimerAsync();

        await context.SendActivityAsync("answer");
        elapse();
        end.SetResult();
        await turn;

        Assert.Equal(ActivityTypes.Message, (await _adapter.NextAsync()).Type);
        Assert.Equal(1, _adapter.Count);
    }

    [Fact]
    public async Task OnTurnAsync_TurnThrows_StopsAndPassesTheExceptionOn()
    {
        using var context = Turns.Of(adapter: _adapter);
        var (turn, end) = Start(context);
        var (_, elapse) = await _time.NextTimerAsync();

        end.SetException(new InvalidDataException("test"));
        await Assert.ThrowsAsync<InvalidDataException>(() => turn);
        elapse();

        Assert.Equal(0, _adapter.Count);
    }

    [Fact]
    public async Task OnTurnAsync_TypingCannotBeSent_TurnGoesOn()
    {
        _adapter.Failure = new HttpRequestException("test");
        using var context = Turns.Of(adapter: _adapter);
        var (turn, end) = Start(context);

        (await _time.NextTimerAsync()).Elapse();
        end.SetResult();
        await turn;

        Assert.Equal(0, _adapter.Count);
    }

    [Theory]
    [InlineData(ActivityTypes.ConversationUpdate, null)]
    [InlineData(ActivityTypes.Invoke, null)]
    [InlineData(ActivityTypes.Message, DeliveryModes.ExpectReplies)]
    public async Task OnTurnAsync_NobodyWouldSeeIt_TypesNothing(string type, string? deliveryMode)
    {
        var activity = Turns.Incoming(type);
        activity.DeliveryMode = deliveryMode;
        using var context = Turns.Of(activity, _adapter);

        await new ShowTypingMiddleware(0, 1, _time).OnTurnAsync(context, _ => Task.CompletedTask, default);

        Assert.Equal(0, _adapter.Count);
    }

    [Theory]
    [InlineData("2.0", "azp")]
    [InlineData("1.0", "appid")]
    public async Task OnTurnAsync_AnotherBotCalls_TypesNothing(string version, string callerClaim)
    {
        using var context = Turns.Of(adapter: _adapter);
        context.TurnState.Add(BotAdapter.BotIdentityKey, Identity(version, "this-bot", callerClaim, "other-bot"));
        var (turn, end) = Start(context);

        end.SetResult();
        await turn;

        Assert.Equal(0, _time.Timers);
        Assert.Equal(0, _adapter.Count);
    }

    [Theory]
    [InlineData("2.0", "this-bot", "azp", "this-bot")]
    [InlineData("1.0", "https://api.botframework.com", "appid", "other-bot")]
    [InlineData("1.0", "this-bot", "azp", "other-bot")]
    public async Task OnTurnAsync_ChannelOrTheBotItselfCalls_Types(string version, string audience, string callerClaim, string caller)
    {
        using var context = Turns.Of(adapter: _adapter);
        context.TurnState.Add(BotAdapter.BotIdentityKey, Identity(version, audience, callerClaim, caller));
        var (turn, end) = Start(context);

        var (_, elapse) = await _time.NextTimerAsync();
        elapse();
        var typing = await _adapter.NextAsync();
        end.SetResult();
        await turn;

        Assert.Equal(ActivityTypes.Typing, typing.Type);
    }

    private static ClaimsIdentity Identity(string version, string audience, string callerClaim, string caller) =>
        new([new Claim("ver", version), new Claim("aud", audience), new Claim(callerClaim, caller)]);

    private (Task Turn, TaskCompletionSource End) Start(TurnContext context)
    {
        var end = new TaskCompletionSource();
        return (new ShowTypingMiddleware(500, 2000, _time).OnTurnAsync(context, _ => end.Task, default), end);
    }

    private sealed class TypingAdapter : BotAdapter
    {
        private readonly Channel<Activity> _sent = Channel.CreateUnbounded<Activity>();
        private int _count;

        public int Count => _count;

        public Exception? Failure { get; set; }

        public ValueTask<Activity> NextAsync() => _sent.Reader.ReadAsync();

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            if (Failure is not null)
            {
                throw Failure;
            }

            Interlocked.Increment(ref _count);
            _sent.Writer.TryWrite(activities[0]);
            return Task.FromResult<ResourceResponse[]>([new ResourceResponse("id")]);
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
