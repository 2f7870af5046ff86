using BotFramework.Tests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using NSubstitute;

namespace BotFramework.Tests.Integration;

public sealed class CloudAdapterBaseSendTests
{
    private readonly FakeCloud _cloud = new();
    private readonly ProtocolAdapter _adapter;

    public CloudAdapterBaseSendTests() => _adapter = new ProtocolAdapter(_cloud.Authentication);

    [Fact]
    public void Constructor_WithoutAuthentication_Throws() => Assert.Throws<ArgumentNullException>(() => new ProtocolAdapter(null!));

    [Fact]
    public async Task SendActivities_NothingToSend_Throws()
    {
        using var context = Turn();

        await Assert.ThrowsAsync<ArgumentException>(() => _adapter.SendActivitiesAsync(context, [], default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(context, null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(null!, [Message()], default));
    }

    [Fact]
    public async Task SendActivities_Several_ReturnsTheirIdsInOrder()
    {
        using var context = Turn();

        var responses = await _adapter.SendActivitiesAsync(
            context, [Message(), new Activity { Type = ActivityTypesEx.InvokeResponse }, Message(replyToId: "a0"), new Activity { Type = ActivityTypes.Trace }], default);

        Assert.Equal(["sent-1", "", "sent-2", ""], responses.Select(response => response.Id));
        await _cloud.Conversations.Received(1).SendToConversationWithHttpMessagesAsync("c1", Arg.Any<Activity>(), null, default);
        await _cloud.Conversations.Received(1).ReplyToActivityWithHttpMessagesAsync("c1", "a0", Arg.Any<Activity>(), null, default);
    }

    [Fact]
    public async Task SendActivities_ActivityWithAnId_IsSentWithoutIt()
    {
        using var context = Turn();
        var activity = Message();
        activity.Id = "mine";

        await _adapter.SendActivitiesAsync(context, [activity], default);

        await _cloud.Conversations.Received().SendToConversationWithHttpMessagesAsync("c1", Arg.Is<Activity>(sent => sent.Id == null), null, default);
    }

    [Fact]
    public async Task SendActivities_ChannelSaysNothing_IdIsEmpty()
    {
        using var context = Turn();
        _cloud.Conversations.SendToConversationWithHttpMessagesAsync(null!, null!, null, default).ReturnsForAnyArgs(new HttpOperationResponse<ResourceResponse>());

        var response = Assert.Single(await _adapter.SendActivitiesAsync(context, [Message()], default));

        Assert.Equal(string.Empty, response.Id);
    }

    [Theory]
    [InlineData(1500, 1500)]
    [InlineData(1500L, 1500)]
    [InlineData("1500", 1500)]
    public async Task SendActivities_Delay_IsWaitedOutAndNotSent(object value, int milliseconds)
    {
        var clock = new ImpatientTimeProvider();
        var adapter = new ProtocolAdapter(_cloud.Authentication) { Clock = clock };
        using var context = Turn();

        await adapter.SendActivitiesAsync(context, [new Activity { Type = ActivityTypesEx.Delay, Value = value }], default);

        Assert.Equal(milliseconds, Assert.Single(clock.Waits).TotalMilliseconds);
        Assert.Empty(_cloud.Conversations.ReceivedCalls());
    }

    [Fact]
    public async Task SendActivities_DelayWithoutValue_IsNoDelay()
    {
        var clock = new ImpatientTimeProvider();
        var adapter = new ProtocolAdapter(_cloud.Authentication) { Clock = clock };
        using var context = Turn();

        await adapter.SendActivitiesAsync(context, [new Activity { Type = ActivityTypesEx.Delay }], default);

        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task SendActivities_CancelledDuringADelay_SendsNoMore()
    {
        var clock = new ImpatientTimeProvider(frozen: true);
        var adapter = new ProtocolAdapter(_cloud.Authentication) { Clock = clock };
        using var context = Turn();
        using var cancellation = new CancellationTokenSource();

        var sending = adapter.SendActivitiesAsync(context, [new Activity { Type = ActivityTypesEx.Delay, Value = 60_000 }, Message()], cancellation.Token);
        await clock.Waiting.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Empty(_cloud.Conversations.ReceivedCalls());
    }

    [Fact]
    public async Task SendActivities_InvokeResponse_IsKeptForTheAnswer()
    {
        using var context = Turn();
        var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200 } };

        await _adapter.SendActivitiesAsync(context, [answer], default);

        Assert.Same(answer, context.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
    }

    [Fact]
    public async Task UpdateActivity_ReturnsWhatTheChannelSays()
    {
        using var context = Turn();
        var activity = Message();
        activity.Id = "b1";

        var response = await _adapter.UpdateActivityAsync(context, activity, default);

        Assert.Equal("sent-1", response.Id);
        await _cloud.Conversations.Received().UpdateActivityWithHttpMessagesAsync("c1", "b1", activity, null, default);
    }

    [Fact]
    public async Task DeleteActivity_GoesToTheReferencedActivity()
    {
        using var context = Turn();

        await _adapter.DeleteActivityAsync(context, new ConversationReference { ActivityId = "b1", Conversation = new ConversationAccount { Id = "c2" } }, default);

        await _cloud.Conversations.Received().DeleteActivityWithHttpMessagesAsync("c2", "b1", null, default);
    }

    [Fact]
    public async Task UpdateAndDelete_WithoutArguments_Throw()
    {
        using var context = Turn();

        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.UpdateActivityAsync(null!, Message(), default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.UpdateActivityAsync(context, null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.DeleteActivityAsync(null!, new ConversationReference(), default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.DeleteActivityAsync(context, null!, default));
    }

    private static Activity Message(string? replyToId = null) =>
        new() { Type = ActivityTypes.Message, Text = "hello", ReplyToId = replyToId, Conversation = new ConversationAccount { Id = "c1" } };

    private TurnContext Turn()
    {
        var context = new TurnContext(_adapter, Message());
        context.TurnState.Add(_cloud.Connector);
        return context;
    }
}
