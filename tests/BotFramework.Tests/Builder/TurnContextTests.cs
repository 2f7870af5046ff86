using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public void Constructor_WithoutAdapter_Throws() => Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));

    [Fact]
    public void Constructor_WithoutActivity_Throws() => Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));

    [Fact]
    public async Task Constructor_FromAnotherContext_SharesAllButTheActivity()
    {
        using var first = Turns.Of(adapter: _adapter);
        first.TurnState.Set("key", "value");
        var handled = 0;
        first.OnSendActivities((_, _, next) => Count(ref handled, next));
        await first.SendActivityAsync("one");

        using var second = new TurnContext(first, Turns.Message("two"));
        await second.SendActivityAsync("two");

        Assert.Equal("two", second.Activity.Text);
        Assert.Same(first.Adapter, second.Adapter);
        Assert.Same(first.TurnState, second.TurnState);
        Assert.Same(first.BufferedReplyActivities, second.BufferedReplyActivities);
        Assert.True(second.Responded);
        Assert.Equal(2, handled);
    }

    [Fact]
    public void Responded_NothingSent_IsFalse()
    {
        using var context = Turns.Of();

        Assert.False(context.Responded);
    }

    [Fact]
    public async Task Responded_MessageSent_IsTrue()
    {
        using var context = Turns.Of();

        await context.SendActivityAsync("hi");

        Assert.True(context.Responded);
    }

    [Fact]
    public async Task Responded_OnlyTracesSent_IsFalse()
    {
        using var context = Turns.Of();

        await context.SendActivitiesAsync([new Activity(ActivityTypes.Trace), new Activity(ActivityTypes.Trace)]);

        Assert.False(context.Responded);
    }

    [Fact]
    public async Task Responded_TraceAndMessageSent_IsTrue()
    {
        using var context = Turns.Of();

        await context.SendActivitiesAsync([new Activity(ActivityTypes.Message), new Activity(ActivityTypes.Trace)]);

        Assert.True(context.Responded);
    }

    [Fact]
    public async Task SendActivityAsync_Text_SendsAMessageIntoTheConversation()
    {
        using var context = Turns.Of(adapter: _adapter);

        var response = await context.SendActivityAsync("hi", "<speak>hi</speak>", InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypes.Message, sent.Type);
        Assert.Equal("hi", sent.Text);
        Assert.Equal("<speak>hi</speak>", sent.Speak);
        Assert.Equal(InputHints.ExpectingInput, sent.InputHint);
        Assert.Equal("activity-1", sent.ReplyToId);
        Assert.Equal("bot-1", sent.From?.Id);
        Assert.Equal("user-1", sent.Recipient?.Id);
        Assert.Equal("conversation-1", sent.Conversation?.Id);
        Assert.Equal("test", sent.ChannelId);
        Assert.Equal("sent-0", sent.Id);
        Assert.Equal("sent-0", response.Id);
    }

    [Fact]
    public async Task SendActivityAsync_TextAlone_AcceptsInput()
    {
        using var context = Turns.Of(adapter: _adapter);

        await context.SendActivityAsync("hi");

        Assert.Equal(InputHints.AcceptingInput, _adapter.Sent[0].InputHint);
        Assert.Null(_adapter.Sent[0].Speak);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task SendActivityAsync_BlankText_Throws(string? text)
    {
        using var context = Turns.Of();

        await Assert.ThrowsAsync<ArgumentNullException>(() => context.SendActivityAsync(text!));
    }

    [Fact]
    public async Task SendActivityAsync_NoActivity_Throws()
    {
        using var context = Turns.Of();

        await Assert.ThrowsAsync<ArgumentNullException>(() => context.SendActivityAsync((IActivity)null!));
    }

    [Fact]
    public async Task SendActivitiesAsync_NullOrEmpty_Throws()
    {
        using var context = Turns.Of();

        await Assert.ThrowsAsync<ArgumentNullException>(() => context.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => context.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task SendActivitiesAsync_Several_ReturnsAnIdForEachInOrder()
    {
        using var context = Turns.Of(adapter: _adapter);

        var responses = await context.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")]);

        Assert.Equal(["sent-0", "sent-1"], responses.Select(response => response.Id));
        Assert.Equal(["a", "b"], _adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task OnSendActivities_SeveralHandlers_RunInOrderBeforeTheAdapter()
    {
        using var context = Turns.Of(adapter: _adapter);
        var order = new List<string>();
        context.OnSendActivities((_, _, next) => Note(order, $"first, {_adapter.Sent.Count} sent", next));
        context.OnSendActivities((_, _, next) => Note(order, "second", next));

        await context.SendActivityAsync("hi");

        Assert.Equal(["first, 0 sent", "second"], order);
        Assert.Single(_adapter.Sent);
    }

    [Fact]
    public async Task OnSendActivities_HandlerChangesTheList_ChangedListIsSent()
    {
        using var context = Turns.Of(adapter: _adapter);
        context.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text = "changed";
            activities.Add(MessageFactory.Text("added"));
            return next();
        });

        await context.SendActivityAsync("hi");

        Assert.Equal(["changed", "added"], _adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task OnSendActivities_HandlerDoesNotGoOn_NothingIsSentAndResponseIsEmpty()
    {
        using var context = Turns.Of(adapter: _adapter);
        context.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await context.SendActivityAsync("hi");

        Assert.Empty(_adapter.Sent);
        Assert.Null(response.Id);
        Assert.False(context.Responded);
    }

    [Fact]
    public async Task OnSendActivities_HandlerThrows_ExceptionReachesTheCaller()
    {
        using var context = Turns.Of();
        context.OnSendActivities((_, _, _) => throw new InvalidDataException("test"));

        await Assert.ThrowsAsync<InvalidDataException>(() => context.SendActivityAsync("hi"));
    }

    [Fact]
    public void On_NullHandler_Throws()
    {
        using var context = Turns.Of();

        Assert.Throws<ArgumentNullException>(() => context.OnSendActivities(null!));
        Assert.Throws<ArgumentNullException>(() => context.OnUpdateActivity(null!));
        Assert.Throws<ArgumentNullException>(() => context.OnDeleteActivity(null!));
    }

    [Fact]
    public async Task UpdateActivityAsync_Always_AppliesTheConversation()
    {
        using var context = Turns.Of(adapter: _adapter);
        var activity = MessageFactory.Text("new");
        activity.Id = "sent-0";

        var response = await context.UpdateActivityAsync(activity);

        var updated = Assert.Single(_adapter.Updated);
        Assert.Equal("sent-0", updated.Id);
        Assert.Equal("conversation-1", updated.Conversation?.Id);
        Assert.Equal("updated", response.Id);
        Assert.False(context.Responded);
    }

    [Fact]
    public async Task OnUpdateActivity_HandlersChangeAndStop_AsForSending()
    {
        using var context = Turns.Of(adapter: _adapter);
        var stop = false;
        context.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text = "changed";
            return next();
        });
        context.OnUpdateActivity((_, _, next) => stop ? Task.FromResult(new ResourceResponse("kept")) : next());

        await context.UpdateActivityAsync(MessageFactory.Text("new"));
        stop = true;
        var response = await context.UpdateActivityAsync(MessageFactory.Text("new"));

        Assert.Equal("changed", Assert.Single(_adapter.Updated).Text);
        Assert.Equal("kept", response.Id);
    }

    [Fact]
    public async Task UpdateActivityAsync_NoActivity_Throws()
    {
        using var context = Turns.Of();

        await Assert.ThrowsAsync<ArgumentNullException>(() => context.UpdateActivityAsync(null!));
    }

    [Fact]
    public async Task DeleteActivityAsync_ById_NamesItInThisConversation()
    {
        using var context = Turns.Of(adapter: _adapter);

        await context.DeleteActivityAsync("sent-0");

        var deleted = Assert.Single(_adapter.Deleted);
        Assert.Equal("sent-0", deleted.ActivityId);
        Assert.Equal("conversation-1", deleted.Conversation?.Id);
    }

    [Fact]
    public async Task DeleteActivityAsync_ByReference_PassesItOn()
    {
        using var context = Turns.Of(adapter: _adapter);
        var reference = new ConversationReference { ActivityId = "other" };

        await context.DeleteActivityAsync(reference);

        Assert.Same(reference, Assert.Single(_adapter.Deleted));
    }

    [Fact]
    public async Task DeleteActivityAsync_NothingNamed_Throws()
    {
        using var context = Turns.Of();

        await Assert.ThrowsAsync<ArgumentNullException>(() => context.DeleteActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.DeleteActivityAsync((ConversationReference)null!));
    }

    [Fact]
    public async Task OnDeleteActivity_HandlersChangeAndStop_AsForSending()
    {
        using var context = Turns.Of(adapter: _adapter);
        var stop = false;
        context.OnDeleteActivity((_, reference, next) =>
        {
            reference.ActivityId = "changed";
            return next();
        });
        context.OnDeleteActivity((_, _, next) => stop ? Task.CompletedTask : next());

        await context.DeleteActivityAsync("sent-0");
        stop = true;
        await context.DeleteActivityAsync("sent-1");

        Assert.Equal("changed", Assert.Single(_adapter.Deleted).ActivityId);
    }

    [Fact]
    public async Task SendActivitiesAsync_ExpectReplies_AreBufferedInsteadOfSent()
    {
        var activity = Turns.Message();
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        using var context = Turns.Of(activity, _adapter);

        var responses = await context.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")]);

        Assert.Empty(_adapter.Sent);
        Assert.Equal(["a", "b"], context.BufferedReplyActivities.Select(reply => reply.Text));
        Assert.Equal("activity-1", context.BufferedReplyActivities[0].ReplyToId);
        Assert.Equal(2, responses.Length);
        Assert.True(context.Responded);
    }

    [Fact]
    public async Task SendActivitiesAsync_ExpectRepliesWithInvokeResponse_EntersItIntoTheTurnState()
    {
        var activity = Turns.Incoming(ActivityTypes.Invoke);
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        using var context = Turns.Of(activity, _adapter);
        var response = new Activity(ActivityTypesEx.InvokeResponse);

        await context.SendActivityAsync(response);

        Assert.Same(response, context.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
    }

    [Fact]
    public void Locale_SetAndReset_IsKeptInTheTurnState()
    {
        using var context = Turns.Of();

        context.Locale = "es-ES";
        var set = context.Locale;
        context.Locale = null;

        Assert.Equal("es-ES", set);
        Assert.Null(context.Locale);
    }

    [Fact]
    public async Task Dispose_ThenUse_Throws()
    {
        var context = Turns.Of();
        context.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => context.SendActivityAsync("hi"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => context.SendActivityAsync(new Activity()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => context.SendActivitiesAsync([new Activity()]));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => context.UpdateActivityAsync(new Activity()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => context.DeleteActivityAsync("id"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => context.DeleteActivityAsync(new ConversationReference()));
        Assert.Throws<ObjectDisposedException>(() => context.OnSendActivities((_, _, next) => next()));
        Assert.Throws<ObjectDisposedException>(() => context.OnUpdateActivity((_, _, next) => next()));
        Assert.Throws<ObjectDisposedException>(() => context.OnDeleteActivity((_, _, next) => next()));
        Assert.Throws<ObjectDisposedException>(() => context.TurnState.Get<object>());
    }

    [Fact]
    public async Task DelegatingTurnContext_Always_PassesEverythingOn()
    {
        using var context = Turns.Of(adapter: _adapter);
        var handled = new List<string>();
        ITurnContext<IMessageActivity> message = new DelegatingTurnContext<IMessageActivity>(context);
        message.OnSendActivities((_, _, next) => Note(handled, "send", next));
        message.OnUpdateActivity((_, _, next) => Note(handled, "update", next));
        message.OnDeleteActivity((_, _, next) => Note(handled, "delete", next));

        await message.SendActivityAsync("text");
        await message.SendActivityAsync(MessageFactory.Text("activity"));
        await message.SendActivitiesAsync([MessageFactory.Text("activities")]);
        await message.UpdateActivityAsync(MessageFactory.Text("update"));
        await message.DeleteActivityAsync("id");
        await message.DeleteActivityAsync(new ConversationReference());

        Assert.Same(context.Activity, message.Activity);
        Assert.Same(context.TurnState, message.TurnState);
        Assert.Same(_adapter, message.Adapter);
        Assert.True(message.Responded);
        Assert.Equal(["text", "activity", "activities"], _adapter.Sent.Select(activity => activity.Text));
        Assert.Equal(["send", "send", "send", "update", "delete", "delete"], handled);
    }

    private static Task<T> Count<T>(ref int count, Func<Task<T>> next)
    {
        count++;
        return next();
    }

    private static TTask Note<TTask>(List<string> notes, string note, Func<TTask> next)
        where TTask : Task
    {
        notes.Add(note);
        return next();
    }
}
