using System.Net;
using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Inspection;

public sealed class InspectionMiddlewareTests : IDisposable
{
    private readonly RecordingHttp _http = new();
    private readonly RecordingAdapter _adapter = new();
    private readonly MemoryStorage _storage = new();
    private readonly UserState _userState;
    private readonly ConversationState _conversationState;

    public InspectionMiddlewareTests()
    {
        _userState = new UserState(_storage);
        _conversationState = new ConversationState(_storage);
        _adapter.Use(new TestInspection(new InspectionState(_storage), _userState, _conversationState, _http));
    }

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task NoCommandAndNoSession_BotRunsAndNothingIsSentElsewhere()
    {
        await RunAsync(Turns.Message("hi"));

        Assert.Equal(["echo hi"], _adapter.Sent.Select(activity => activity.Text));
        Assert.Empty(_http.Requests);
    }

    [Theory]
    [InlineData("/INSPECT")]
    [InlineData("/INSPECT else")]
    [InlineData("/inspect open")]
    public async Task UnknownCommand_ReachesTheBot(string text)
    {
        await RunAsync(Turns.Message(text));

        Assert.Equal("echo " + text, _adapter.Sent[0].Text);
    }

    [Fact]
    public async Task Open_IsAnsweredWithTheAttachCommandAsATrace()
    {
        await RunAsync(FromInspector("/INSPECT open"));

        var trace = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypes.Trace, trace.Type);
        Assert.Equal("Command", trace.Name);
        Assert.Equal("Command", trace.Label);
        Assert.Equal("https://www.botframework.com/schemas/command", trace.ValueType);
        Assert.Matches("^/INSPECT attach [0-9a-f-]{36}$", Assert.IsType<string>(trace.Value));
    }

    [Fact]
    public async Task Attach_UnknownSession_SaysSo()
    {
        await RunAsync(Turns.Message("/INSPECT attach 4711"));

        Assert.Equal("Open session with id 4711 does not exist.", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task Attach_OpenSession_SaysSo()
    {
        await AttachAsync();

        Assert.Equal("Attached to session, all traffic is being replicated for inspection.", _adapter.Sent[^1].Text);
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public async Task Attach_WithTheBotMentioned_IsUnderstood()
    {
        var command = await OpenAsync();
        var message = Turns.Message("<at>Bot</at> " + command);
        message.Entities = [new Mention(new ChannelAccount("bot-1"), "<at>Bot</at>")];

        await RunAsync(message);

        Assert.StartsWith("Attached", _adapter.Sent[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attached_Turn_IsShownToTheInspector()
    {
        await AttachAsync();

        await RunAsync(Turns.Message("hi"), async context =>
        {
            await _userState.CreateProperty<string>("name").SetAsync(context, "Ada");
            await context.SendActivityAsync("answer");
        });

        Assert.Equal(["ReceivedActivity", "SentActivity", "BotState"], _http.Requests.Select(request => request.Body.GetProperty("name").GetString()));
        Assert.All(_http.Requests, request => Assert.Equal("https://inspector.example/v3/conversations/inspector%7Clivechat/activities", request.Url));
        Assert.All(_http.Requests, request => Assert.Equal("trace", request.Body.GetProperty("type").GetString()));
        var (received, sent, state) = (_http.Requests[0].Body, _http.Requests[1].Body, _http.Requests[2].Body);
        Assert.Equal("Received Activity", received.GetProperty("label").GetString());
        Assert.Equal("https://www.botframework.com/schemas/activity", received.GetProperty("valueType").GetString());
        Assert.Equal("hi", received.GetProperty("value").GetProperty("text").GetString());
        Assert.Equal("answer", sent.GetProperty("value").GetProperty("text").GetString());
        Assert.Equal("https://www.botframework.com/schemas/botState", state.GetProperty("valueType").GetString());
        Assert.Equal("Ada", state.GetProperty("value").GetProperty("userState").GetProperty("name").GetString());
        Assert.Equal("{}", state.GetProperty("value").GetProperty("conversationState").GetRawText());
    }

    [Fact]
    public async Task Attached_UpdateAndDelete_AreShown()
    {
        await AttachAsync();

        await RunAsync(Turns.Message("hi"), async context =>
        {
            await context.UpdateActivityAsync(MessageFactory.Text("new"));
            await context.DeleteActivityAsync("sent-0");
        });

        Assert.Equal(
            ["ReceivedActivity", "MessageUpdate", "MessageDelete", "BotState"],
            _http.Requests.Select(request => request.Body.GetProperty("name").GetString()));
        Assert.Equal("sent-0", _http.Requests[2].Body.GetProperty("value").GetProperty("activityId").GetString());
        Assert.Equal("https://www.botframework.com/schemas/conversationReference", _http.Requests[2].Body.GetProperty("valueType").GetString());
    }

    [Fact]
    public async Task Attached_BotThrows_ErrorIsShownAndPassedOn()
    {
        await AttachAsync();

        await Assert.ThrowsAsync<InvalidDataException>(() => RunAsync(Turns.Message("hi"), _ => throw new InvalidDataException("test")));

        var error = _http.Requests[^1].Body;
        Assert.Equal("https://www.botframework.com/schemas/error", error.GetProperty("valueType").GetString());
        Assert.Equal("test", error.GetProperty("value").GetString());
    }

    [Fact]
    public async Task Attached_InspectorGone_BotRunsAndSessionIsClosed()
    {
        await AttachAsync();
        _http.Status = HttpStatusCode.BadRequest;

        await RunAsync(Turns.Message("one"));
        await RunAsync(Turns.Message("two"));

        Assert.Equal(["echo one", "echo two"], _adapter.Sent.TakeLast(2).Select(activity => activity.Text));
        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task Attached_AnotherConversation_IsNotShown()
    {
        await AttachAsync();
        var other = Turns.Message("hi");
        other.Conversation = new ConversationAccount(id: "other");

        await RunAsync(other);

        Assert.Empty(_http.Requests);
    }

    private static Activity FromInspector(string text)
    {
        var activity = Turns.Message(text);
        activity.ServiceUrl = "https://inspector.example";
        activity.Conversation = new ConversationAccount(id: "inspector|livechat");
        return activity;
    }

    private async Task<string> OpenAsync()
    {
        await RunAsync(FromInspector("/INSPECT open"));
        return (string)_adapter.Sent[^1].Value!;
    }

    private async Task AttachAsync() => await RunAsync(Turns.Message(await OpenAsync()));

    private Task RunAsync(Activity activity) => RunAsync(activity, context => context.SendActivityAsync("echo " + context.Activity.Text));

    private Task RunAsync(Activity activity, Func<ITurnContext, Task> bot) => _adapter.RunAsync(activity, (context, _) => bot(context));

    private sealed class TestInspection(InspectionState inspectionState, UserState userState, ConversationState conversationState, HttpMessageHandler http)
        : InspectionMiddleware(inspectionState, userState, conversationState)
    {
        private readonly HttpClient _client = new(http);

        protected override HttpClient GetHttpClient() => _client;
    }
}
