using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class ActivityHandlerInvokeTests
{
    private readonly InvokeHandler _bot = new();

    [Theory]
    [InlineData("should.not.match")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"go"}}""")]
    [InlineData("application/search", """{"kind":"search","queryText":"back"}""")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task Invoke_NobodyHandlesIt_Is501(string name, string? value = null)
    {
        var response = await new ActivityHandler().RunAsync(Invoke(name, value));

        Assert.Equal(501, response?.Status);
        Assert.Null(response?.Body);
    }

    [Fact]
    public async Task Invoke_OverriddenMethod_ItsResponseIsSent()
    {
        var response = await _bot.RunAsync(Invoke("own"));

        Assert.Equal(200, response?.Status);
        Assert.Equal("own body", response?.Body);
    }

    [Fact]
    public async Task Invoke_MethodReturnsNull_NothingIsSent()
    {
        var adapter = new RecordingAdapter();

        await _bot.RunAsync(Invoke("silent"), adapter);

        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public async Task Invoke_ResponseSentAlready_NoSecondOne()
    {
        var adapter = new RecordingAdapter();
        using var context = Turns.Of(Invoke("own"), adapter);
        context.TurnState.Set(BotAdapter.InvokeResponseKey, new Activity(ActivityTypesEx.InvokeResponse));

        await _bot.OnTurnAsync(context);

        Assert.Empty(adapter.Sent);
    }

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task SignIn_Handled_Is200(string name)
    {
        var response = await _bot.RunAsync(Invoke(name));

        Assert.Equal(200, response?.Status);
        Assert.Equal(name, _bot.Seen);
    }

    [Fact]
    public async Task AdaptiveCardAction_WellFormed_ReachesTheMethod()
    {
        const string Value = """{"action":{"type":"Action.Execute","id":"1","verb":"go","data":{"x":1}},"state":"s"}""";

        var response = await _bot.RunAsync(Invoke("adaptiveCard/action", Value));

        Assert.Equal(200, response?.Status);
        Assert.Equal("go", Assert.IsType<AdaptiveCardInvokeResponse>(response?.Body).Value);
    }

    [Theory]
    [InlineData(null, "Missing value property", "BadRequest")]
    [InlineData("\"text\"", "Value property is not properly formed", "BadRequest")]
    [InlineData("{}", "Missing action property", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "The action 'Action.Submit'is not supported.", "NotSupported")]
    public async Task AdaptiveCardAction_Malformed_Is400WithTheReason(string? value, string message, string code)
    {
        var response = await _bot.RunAsync(Invoke("adaptiveCard/action", value));

        AssertError(response, message, code);
    }

    [Fact]
    public async Task Search_WellFormed_ReachesTheMethod()
    {
        var response = await _bot.RunAsync(Invoke("application/search", """{"kind":"typeahead","queryText":"back","queryOptions":{"skip":5,"top":10}}"""));

        Assert.Equal(200, response?.Status);
        Assert.Equal("typeahead back 5 10", Assert.IsType<SearchInvokeResponse>(response?.Body).Value);
    }

    [Theory]
    [InlineData(null, "Missing value property for search")]
    [InlineData("[1]", "Value property is not valid for search")]
    [InlineData("""{"queryText":"back"}""", "Missing kind property for search")]
    [InlineData("""{"kind":"search"}""", "Missing queryText property for search")]
    public async Task Search_Malformed_Is400WithTheReason(string? value, string message)
    {
        var response = await _bot.RunAsync(Invoke("application/search", value));

        AssertError(response, message, "BadRequest");
    }

    [Fact]
    public async Task Search_FromTeamsWithoutKind_IsASearch()
    {
        var activity = Invoke("application/search", """{"queryText":"back","queryOptions":{"skip":0,"top":1}}""");
        activity.ChannelId = "msteams";

        var response = await _bot.RunAsync(activity);

        Assert.Equal("search back 0 1", Assert.IsType<SearchInvokeResponse>(response?.Body).Value);
    }

    private static Activity Invoke(string name, string? value = null)
    {
        var activity = Turns.Incoming(ActivityTypes.Invoke);
        activity.Name = name;
        activity.Value = value is null ? null : Turns.Json(value);
        return activity;
    }

    private static void AssertError(InvokeResponse? response, string message, string code)
    {
        Assert.Equal(400, response?.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response?.Body);
        Assert.Equal(400, body.StatusCode);
        Assert.Equal("application/vnd.microsoft.error", body.Type);
        var error = Assert.IsType<Error>(body.Value);
        Assert.Equal(message, error.Message);
        Assert.Equal(code, error.Code);
    }

    private sealed class InvokeHandler : ActivityHandler
    {
        public string? Seen { get; private set; }

        protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.Name switch
            {
                "own" => CreateInvokeResponse("own body"),
                "silent" => null,
                _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
            };

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            Seen = turnContext.Activity.Name;
            return Task.CompletedTask;
        }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action?.Verb });

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new SearchInvokeResponse
            {
                StatusCode = 200,
                Value = $"{invokeValue.Kind} {invokeValue.QueryText} {invokeValue.QueryOptions?.Skip} {invokeValue.QueryOptions?.Top}",
            });
    }
}
