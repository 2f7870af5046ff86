using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Adapters;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task SendTextToBotAsync_Default_IsAMessageOfUser1ToTheBot()
    {
        var seen = await SeenAsync(_adapter, "hi");

        Assert.Equal(ActivityTypes.Message, seen.Type);
        Assert.Equal("hi", seen.Text);
        Assert.Equal("test", seen.ChannelId);
        Assert.Equal("https://test.com", seen.ServiceUrl);
        Assert.Equal(("user1", "User1"), (seen.From?.Id, seen.From?.Name));
        Assert.Equal(("bot", "Bot"), (seen.Recipient?.Id, seen.Recipient?.Name));
        Assert.Equal("Conversation1", seen.Conversation?.Id);
        Assert.Equal("en-us", seen.Locale);
        Assert.NotNull(seen.Timestamp);
        Assert.NotNull(seen.LocalTimestamp);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task Constructor_ChannelId_IsTheChannelOfBothWays(string channelId)
    {
        var adapter = new TestAdapter(channelId);

        var seen = await SeenAsync(adapter, "hi");

        Assert.Equal(channelId, seen.ChannelId);
        Assert.Equal(channelId, adapter.ActiveQueue.Peek().ChannelId);
    }

    [Fact]
    public void CreateConversation_Names_AreTheIds()
    {
        var reference = TestAdapter.CreateConversation("talk", "Ada", "Helper");

        Assert.Equal("talk", reference.Conversation?.Id);
        Assert.Equal(("ada", "Ada"), (reference.User?.Id, reference.User?.Name));
        Assert.Equal(("helper", "Helper"), (reference.Bot?.Id, reference.Bot?.Name));
    }

    [Fact]
    public async Task Locale_Set_IsTheUsers()
    {
        _adapter.Locale = "es-ES";

        Assert.Equal("es-ES", (await SeenAsync(_adapter, "hola")).Locale);
    }

    [Fact]
    public async Task ProcessActivityAsync_FilledInPartly_KeepsWhatIsThere()
    {
        var time = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var activity = new Activity { ChannelId = "other", From = new ChannelAccount("ada"), Timestamp = time, LocalTimestamp = time };

        await _adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

        Assert.Equal(ActivityTypes.Message, activity.Type);
        Assert.Equal("other", activity.ChannelId);
        Assert.Equal("ada", activity.From.Id);
        Assert.Equal(time, activity.Timestamp);
        Assert.Equal(time, activity.LocalTimestamp);
        Assert.Equal("0", activity.Id);
    }

    [Fact]
    public async Task ProcessActivityAsync_FromTheBotItself_IsMadeTheUsers()
    {
        var activity = new Activity { From = new ChannelAccount("bot", role: RoleTypes.Bot) };

        await _adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

        Assert.Equal("user1", activity.From.Id);
    }

    [Fact]
    public async Task ProcessActivityAsync_WithIdentity_HasNoInvokeResponse() =>
        Assert.Null(await _adapter.ProcessActivityAsync(new System.Security.Claims.ClaimsIdentity(), new Activity(), (_, _) => Task.CompletedTask, default));

    [Fact]
    public async Task SendActivitiesAsync_Several_AreQueuedInOrderWithIds()
    {
        IActivity[] replies = [MessageFactory.Text("a"), MessageFactory.Text("b")];

        await _adapter.SendTextToBotAsync("hi", (context, token) => context.SendActivitiesAsync(replies, token), default);

        Assert.Equal(["a", "b"], _adapter.ActiveQueue.Select(activity => activity.Text));
        Assert.All(_adapter.ActiveQueue, activity => Assert.False(string.IsNullOrEmpty(activity.Id)));
        Assert.All(_adapter.ActiveQueue, activity => Assert.NotNull(activity.Timestamp));
    }

    [Fact]
    public async Task SendActivitiesAsync_NullOrEmpty_Throws()
    {
        using var context = new TurnContext(_adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(null!, [], default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(context, null!, default));
        await Assert.ThrowsAsync<ArgumentException>(() => _adapter.SendActivitiesAsync(context, [], default));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task SendActivitiesAsync_Trace_IsQueuedWhereAskedFor(bool sendTraceActivity, int expected)
    {
        var adapter = new TestAdapter(sendTraceActivity: sendTraceActivity);

        await adapter.SendTextToBotAsync("hi", (context, token) => context.SendActivityAsync(new Activity(ActivityTypes.Trace), token), default);

        Assert.Equal(sendTraceActivity, adapter.EnableTrace);
        Assert.Equal(expected, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task SendActivitiesAsync_Delay_IsNotQueued()
    {
        IActivity[] replies = [new Activity { Type = ActivityTypesEx.Delay, Value = 1 }, MessageFactory.Text("a")];

        await _adapter.SendTextToBotAsync("hi", (context, token) => context.SendActivitiesAsync(replies, token), default);

        Assert.Equal("a", Assert.Single(_adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task UpdateActivityAsync_QueuedOrNot_ReplacesInItsPlace()
    {
        await _adapter.SendTextToBotAsync(
            "hi",
            async (context, token) =>
            {
                var responses = await context.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")], token);
                var update = MessageFactory.Text("new a");
                update.Id = responses[0].Id;
                Assert.Equal(update.Id, (await context.UpdateActivityAsync(update, token)).Id);
                Assert.Null((await context.UpdateActivityAsync(new Activity { Id = "unknown" }, token)).Id);
            },
            default);

        Assert.Equal(["new a", "b"], _adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task DeleteActivityAsync_Queued_IsRemoved()
    {
        await _adapter.SendTextToBotAsync(
            "hi",
            async (context, token) =>
            {
                var responses = await context.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")], token);
                await context.DeleteActivityAsync(responses[0].Id!, token);
                await context.DeleteActivityAsync("unknown", token);
            },
            default);

        Assert.Equal("b", Assert.Single(_adapter.ActiveQueue).Text);
    }

    [Fact]
    public void GetNextReply_QueuedThenEmpty_TakesOneAndThenNone()
    {
        _adapter.ActiveQueue.Enqueue(MessageFactory.Text("reply"));

        Assert.Equal("reply", _adapter.GetNextReply()?.AsMessageActivity()?.Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task GetNextReplyAsync_NothingQueuedYet_WaitsForIt()
    {
        var waiting = _adapter.GetNextReplyAsync();
        Assert.False(waiting.IsCompleted);

        await SeenAsync(_adapter, "hi");

        Assert.Equal("reply", (await waiting)?.AsMessageActivity()?.Text);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task GetNextReplyAsync_Cancelled_LeavesTheReplyToTheNext()
    {
        using var cancellation = new CancellationTokenSource();
        var waiting = _adapter.GetNextReplyAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        await SeenAsync(_adapter, "hi");

        Assert.NotNull(await _adapter.GetNextReplyAsync());
    }

    [Fact]
    public async Task CreateConversationAsync_Always_StartsAnEmptyConversation()
    {
        await SeenAsync(_adapter, "hi");
        Activity? seen = null;

        await _adapter.CreateConversationAsync(
            "test",
            (context, _) =>
            {
                seen = context.Activity;
                return Task.CompletedTask;
            },
            default);

        Assert.Equal(ActivityTypes.ConversationUpdate, seen?.Type);
        Assert.False(string.IsNullOrEmpty(seen?.Conversation?.Id));
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Use_Middleware_RunsAndReturnsTheAdapter()
    {
        Assert.Same(_adapter, _adapter.Use(new RegisterClassMiddleware<string>("service")));
        string? service = null;

        await _adapter.SendTextToBotAsync(
            "hi",
            (context, _) =>
            {
                service = context.TurnState.Get<string>();
                return Task.CompletedTask;
            },
            default);

        Assert.Equal("service", service);
    }

    private static async Task<Activity> SeenAsync(TestAdapter adapter, string text)
    {
        Activity? seen = null;
        await adapter.SendTextToBotAsync(
            text,
            (context, token) =>
            {
                seen = context.Activity;
                return context.SendActivityAsync("reply", cancellationToken: token);
            },
            default);
        return seen!;
    }
}
