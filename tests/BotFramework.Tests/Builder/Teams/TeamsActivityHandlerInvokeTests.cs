using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Builder.Teams;

public sealed class TeamsActivityHandlerInvokeTests
{
    public static TheoryData<string?, string, string> Invokes => new()
    {
        { null, "{}", "cardAction" },
        { "fileConsent/invoke", """{"action":"accept","uploadInfo":{"name":"f"}}""", "fileAccept f" },
        { "fileConsent/invoke", """{"action":"decline","uploadInfo":{"name":"f"}}""", "fileDecline f" },
        { "actionableMessage/executeAction", """{"body":"b","actionId":"a"}""", "o365 a" },
        { "composeExtension/query", """{"commandId":"c","parameters":[{"name":"q","value":"v"}],"queryOptions":{"skip":1,"count":2}}""", "query c v" },
        { "composeExtension/queryLink", """{"url":"https://example.org"}""", "queryLink https://example.org" },
        { "composeExtension/anonymousQueryLink", """{"url":"https://example.org"}""", "anonymousQueryLink https://example.org" },
        { "composeExtension/querySettingUrl", """{"commandId":"c"}""", "querySettingUrl c" },
        { "composeExtension/fetchTask", """{"commandId":"c"}""", "fetchTask c" },
        { "composeExtension/submitAction", """{"commandId":"c","data":{}}""", "submitAction c" },
        { "composeExtension/submitAction", """{"commandId":"c","botMessagePreviewAction":"edit"}""", "previewEdit c" },
        { "composeExtension/submitAction", """{"commandId":"c","botMessagePreviewAction":"send"}""", "previewSend c" },
        { "task/fetch", """{"data":{"key":"v"},"context":{"theme":"dark"}}""", "taskFetch dark" },
        { "task/submit", """{"data":{"key":"v"},"context":{"theme":"dark"}}""", "taskSubmit dark" },
        { "tab/fetch", """{"tabContext":{"tabEntityId":"e"}}""", "tabFetch e" },
        { "tab/submit", """{"tabContext":{"tabEntityId":"e"},"data":{"type":"tab/submit"}}""", "tabSubmit e" },
        { "signin/verifyState", """{"state":"1"}""", "verifyState" },
    };

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task Invoke_Overridden_CallsItsMethodAndIs200(string? name, string value, string expected)
    {
        var bot = new Handler();

        var response = await bot.RunAsync(Invoke(name, value));

        Assert.Equal(expected, bot.Call);
        Assert.Equal(200, response?.Status);
    }

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task Invoke_NotOverridden_Is501(string? name, string value, string unused)
    {
        var response = await new TeamsActivityHandler().RunAsync(Invoke(name, value));

        Assert.Equal(501, response?.Status);
        Assert.NotEmpty(unused);
    }

    [Theory]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/setting")]
    [InlineData("composeExtension/onCardButtonClicked")]
    [InlineData("config/fetch")]
    [InlineData("config/submit")]
    [InlineData("message/submitAction")]
    public async Task Invoke_WithoutAMethodOfItsOwn_Is501(string name)
    {
        var response = await new Handler().RunAsync(Invoke(name, "{}"));

        Assert.Equal(501, response?.Status);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"other"}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"other"}""")]
    [InlineData("composeExtension/query", "[1]")]
    [InlineData("task/fetch", null)]
    public async Task Invoke_Malformed_Is400(string name, string? value)
    {
        var response = await new Handler().RunAsync(Invoke(name, value));

        Assert.Equal(400, response?.Status);
    }

    [Fact]
    public async Task Invoke_NamelessOfAnotherChannel_Is501()
    {
        var activity = Invoke(null, "{}");
        activity.ChannelId = "directline";

        Assert.Equal(501, (await new Handler().RunAsync(activity))?.Status);
    }

    [Fact]
    public async Task Invoke_Query_ResponseIsTheBody()
    {
        var response = await new Handler().RunAsync(Invoke("composeExtension/query", """{"commandId":"c"}"""));

        Assert.IsType<MessagingExtensionResponse>(response?.Body);
    }

    private static Activity Invoke(string? name, string? value)
    {
        var activity = Turns.Incoming(ActivityTypes.Invoke);
        activity.ChannelId = Channels.Msteams;
        activity.Name = name;
        activity.Value = value is null ? null : Turns.Json(value);
        return activity;
    }

    private sealed class Handler : TeamsActivityHandler
    {
        public string? Call { get; private set; }

        protected override Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Log<InvokeResponse?>("cardAction", CreateInvokeResponse());

        protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Log("verifyState", true);

        protected override Task OnTeamsFileConsentAcceptAsync(
            ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
            Log($"fileAccept {fileConsentCardResponse.UploadInfo?.Name}", true);

        protected override Task OnTeamsFileConsentDeclineAsync(
            ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
            Log($"fileDecline {fileConsentCardResponse.UploadInfo?.Name}", true);

        protected override Task OnTeamsO365ConnectorCardActionAsync(
            ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) =>
            Log($"o365 {query.ActionId}", true);

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
            Log($"query {query.CommandId} {query.Parameters?[0].Value}", new MessagingExtensionResponse());

        protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
            ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
            Log($"queryLink {query.Url}", new MessagingExtensionResponse());

        protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
            ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
            Log($"anonymousQueryLink {query.Url}", new MessagingExtensionResponse());

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
            Log($"querySettingUrl {query.CommandId}", new MessagingExtensionResponse());

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Log($"fetchTask {action.CommandId}", new MessagingExtensionActionResponse());

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Log($"submitAction {action.CommandId}", new MessagingExtensionActionResponse());

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Log($"previewEdit {action.CommandId}", new MessagingExtensionActionResponse());

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Log($"previewSend {action.CommandId}", new MessagingExtensionActionResponse());

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
            ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Log($"taskFetch {taskModuleRequest.Context?.Theme}", new TaskModuleResponse());

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
            ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Log($"taskSubmit {taskModuleRequest.Context?.Theme}", new TaskModuleResponse());

        protected override Task<TabResponse> OnTeamsTabFetchAsync(
            ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) =>
            Log($"tabFetch {tabRequest.TabEntityContext?.TabEntityId}", new TabResponse());

        protected override Task<TabResponse> OnTeamsTabSubmitAsync(
            ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) =>
            Log($"tabSubmit {tabSubmit.TabEntityContext?.TabEntityId}", new TabResponse());

        private Task<T> Log<T>(string call, T result)
        {
            Call = call;
            return Task.FromResult(result);
        }
    }
}
