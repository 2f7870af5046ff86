using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Transcripts;

public sealed class TranscriptLoggerMiddlewareTests
{
    private readonly MemoryTranscriptStore _store = new();
    private readonly RecordingAdapter _adapter = new();

    public TranscriptLoggerMiddlewareTests()
    {
        _adapter.Use(new TranscriptLoggerMiddleware(_store));
    }

    [Fact]
    public void Constructor_NoLogger_Throws() => Assert.Throws<ArgumentNullException>(() => new TranscriptLoggerMiddleware(null!));

    [Fact]
    public async Task OnTurnAsync_MessagesBothWays_AreLoggedInOrder()
    {
        var typing = new Activity { Type = ActivityTypes.Typing };
        await _adapter.RunAsync(Turns.Message("question"), async (context, token) =>
        {
            await context.SendActivityAsync(typing, token);
            await context.SendActivityAsync("answer", cancellationToken: token);
        });

        var logged = await LoggedAsync();

        Assert.Equal([(ActivityTypes.Message, "question"), (ActivityTypes.Typing, null), (ActivityTypes.Message, "answer")], logged.Select(Brief));
        Assert.Equal(RoleTypes.User, logged[0].From?.Role);
        Assert.All(logged, activity => Assert.NotNull(activity.Timestamp));
        Assert.All(logged, activity => Assert.False(string.IsNullOrEmpty(activity.Id)));
        Assert.NotSame(typing, logged[1]);
    }

    [Fact]
    public async Task OnTurnAsync_BotChangesWhatItSent_LogKeepsWhatItWas()
    {
        await _adapter.RunAsync(Turns.Message("question"), async (context, token) =>
        {
            context.Activity.Text = "changed";
            var reply = MessageFactory.Text("answer");
            await context.SendActivityAsync(reply, token);
            reply.Text = "changed";
        });

        Assert.Equal(["question", "answer"], (await LoggedAsync()).Select(activity => activity.AsMessageActivity()?.Text));
    }

    [Fact]
    public async Task OnTurnAsync_UpdateAndDelete_AreLoggedAsSuch()
    {
        await _adapter.RunAsync(Turns.Message("question"), async (context, token) =>
        {
            var update = MessageFactory.Text("new");
            update.Id = "sent-0";
            await context.UpdateActivityAsync(update, token);
            await context.DeleteActivityAsync("sent-0", token);
        });

        var logged = await LoggedAsync();

        Assert.Equal([ActivityTypes.Message, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete], logged.Select(activity => activity.Type));
        Assert.Equal("new", ((Activity)logged[1]).Text);
        Assert.Equal("sent-0", logged[2].Id);
        Assert.Equal(ActivityTypes.Message, _adapter.Updated[0].Type);
    }

    [Fact]
    public async Task OnTurnAsync_TurnOfTheBotsOwn_IsNotLogged()
    {
        var reference = Turns.Message().GetConversationReference();

        await _adapter.ContinueConversationAsync("bot", reference, (context, token) => context.SendActivityAsync("news", cancellationToken: token), default);

        Assert.Equal([(ActivityTypes.Message, "news")], (await LoggedAsync()).Select(Brief));
    }

    [Fact]
    public async Task OnTurnAsync_SenderUnknown_IsTheUser()
    {
        var activity = Turns.Message("question");
        activity.From = null;

        await _adapter.RunAsync(activity, (_, _) => Task.CompletedTask);

        Assert.Null(activity.From);
        Assert.Equal(RoleTypes.User, (await LoggedAsync())[0].From?.Role);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TraceTranscriptLogger_Activity_DoesNotThrow(bool traceActivity)
    {
        await new TraceTranscriptLogger(traceActivity).LogActivityAsync(Turns.Message());
        await Assert.ThrowsAsync<ArgumentNullException>(() => new TraceTranscriptLogger().LogActivityAsync(null!));
    }

    private static (string? Type, string? Text) Brief(IActivity activity) => (activity.Type, activity.AsMessageActivity()?.Text);

    private async Task<IActivity[]> LoggedAsync() => (await _store.GetTranscriptActivitiesAsync("test", "conversation-1")).Items;
}
