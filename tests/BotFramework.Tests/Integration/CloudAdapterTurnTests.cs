using System.Globalization;
using System.Net;
using System.Security.Principal;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotFramework.Tests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Integration;

/// <summary>Turns from a request to its answer, with a channel that listens.</summary>
public sealed class CloudAdapterTurnTests
{
    [Fact]
    public async Task Message_IsAnsweredWithAnEmpty200AndRepliesGoToTheServiceUrl()
    {
        await using var channel = await ChannelStub.StartAsync();
        string? sentId = null;
        await using var host = await BotHost.StartAsync(async (context, token) => sentId = (await context.SendActivityAsync("Hi Ann", cancellationToken: token)).Id);

        using var response = await host.PostAsync(Inbound.Message(channel.Url).ToJsonString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("sent-1", sentId);
        var sent = Assert.Single(channel.Requests);
        Assert.Equal("/v3/conversations/19%3Ac1%40thread%3Bmessageid%3D2/activities/a1", sent.Target);
        var activity = JsonNode.Parse(sent.Body)!;
        Assert.Equal(
            ("message", "Hi Ann", "28:bot", "29:user", "a1"),
            ((string?)activity["type"], (string?)activity["text"], (string?)activity["from"]!["id"], (string?)activity["recipient"]!["id"], (string?)activity["replyToId"]));
        Assert.Null(activity["id"]);
    }

    [Fact]
    public async Task MessageWithoutId_RepliesGoToTheEndOfTheConversation()
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await BotHost.StartAsync((context, token) => context.SendActivityAsync("Hi", cancellationToken: token));

        using var response = await host.PostAsync(Inbound.Message(channel.Url).Without("id").ToJsonString());

        Assert.EndsWith("/activities", Assert.Single(channel.Requests).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChannelAnswersWithoutBody_SentIdIsEmpty()
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(202));
        ResourceResponse? sent = null;
        await using var host = await BotHost.StartAsync(async (context, token) => sent = await context.SendActivityAsync("Hi", cancellationToken: token));

        using var response = await host.PostAsync(Inbound.Message(channel.Url).ToJsonString());

        Assert.Equal(string.Empty, sent?.Id);
        Assert.Empty(host.Failures);
    }

    [Fact]
    public async Task UpdateAndDelete_GoToTheSentActivity()
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await BotHost.StartAsync(async (context, token) =>
        {
            await context.UpdateActivityAsync(new Activity { Type = "message", Id = "b7", Text = "New" }, token);
            await context.DeleteActivityAsync("b8", token);
        });

        using var response = await host.PostAsync(Inbound.Message(channel.Url).ToJsonString());

        Assert.Equal(["PUT b7", "DELETE b8"], channel.Requests.Select(request => $"{request.Method} {request.Target.Split('/')[^1]}"));
    }

    [Theory]
    [InlineData("msteams", 0)]
    [InlineData("directline", 0)]
    [InlineData("emulator", 1)]
    public async Task Traces_GoToTheEmulatorOnly(string channelId, int sent)
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await BotHost.StartAsync((context, token) => context.SendActivityAsync(Activity.CreateTraceActivity("t", value: "v"), token));

        using var response = await host.PostAsync(Inbound.Message(channel.Url, channelId).ToJsonString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(sent, channel.Requests.Count);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("invoke")]
    public async Task ExpectReplies_AreInTheAnswerAndNowhereElse(string type)
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await BotHost.StartAsync(async (context, token) =>
        {
            await context.SendActivityAsync("One", cancellationToken: token);
            await context.SendActivityAsync("Two", cancellationToken: token);
        });

        using var response = await host.PostAsync(Inbound.Message(channel.Url).With("type", type).With("deliveryMode", "expectReplies").ToJsonString());

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(["One", "Two"], answer["activities"]!.AsArray().Select(activity => (string?)activity!["text"]));
        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task ExpectReplies_WithoutServiceUrlAndReplies_IsAnEmptyList()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Inbound.Message().Without("serviceUrl").With("deliveryMode", "expectReplies").ToJsonString());

        Assert.Equal("""{"activities":[]}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Invoke_NobodyAnswers_Is501()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Inbound.Invoke().ToJsonString());

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Invoke_WithoutServiceUrl_IsAnswered()
    {
        await using var host = await BotHost.StartAsync(Invoked(new InvokeResponse { Status = 200 }));

        using var response = await host.PostAsync(Inbound.Invoke().Without("serviceUrl").ToJsonString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Invoke_WithoutServiceUrlButReplies_FailsSayingWhy()
    {
        await using var host = await BotHost.StartAsync((context, token) => context.SendActivityAsync("Hi", cancellationToken: token));

        using var response = await host.PostAsync(Inbound.Invoke().Without("serviceUrl").ToJsonString());

        Assert.Contains("serviceUrl", Assert.IsType<InvalidOperationException>(Assert.Single(host.Failures)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(InvokeBodies))]
    public async Task Invoke_Answered_IsItsStatusAndBody(int status, object? body, string expected)
    {
        await using var host = await BotHost.StartAsync(Invoked(new InvokeResponse { Status = status, Body = body }));

        using var response = await host.PostAsync(Inbound.Invoke().ToJsonString());

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal(expected.Length > 0 ? "application/json" : null, response.Content.Headers.ContentType?.MediaType);
    }

    public static TheoryData<int, object?, string> InvokeBodies() => new()
    {
        { 200, null, "" },
        { 204, null, "" },
        { 418, null, "" },
        { 200, JsonDocument.Parse("{}").RootElement, "{}" },
        { 200, JsonDocument.Parse("""{"a":[1,null]}""").RootElement, """{"a":[1,null]}""" },
        { 200, "done", "\"done\"" },
        { 200, new Dictionary<string, object?> { ["a"] = 1 }, """{"a":1}""" },
        { 400, new AdaptiveCardInvokeResponse { StatusCode = 400, Type = "application/vnd.microsoft.error" }, """{"statusCode":400,"type":"application/vnd.microsoft.error"}""" },
    };

    [Fact]
    public async Task Invoke_AnsweredByJson_IsReadAsAResponse()
    {
        await using var host = await BotHost.StartAsync(Invoked(JsonDocument.Parse("""{"status":202,"body":{"a":1}}""").RootElement));

        using var response = await host.PostAsync(Inbound.Invoke().ToJsonString());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("""{"a":1}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Invoke_AnsweredTwice_TheLastCounts()
    {
        await using var host = await BotHost.StartAsync(async (context, token) =>
        {
            await Invoked(new InvokeResponse { Status = 200 })(context, token);
            await Invoked(new InvokeResponse { Status = 409 })(context, token);
        });

        using var response = await host.PostAsync(Inbound.Invoke().ToJsonString());

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
    }

    [Fact]
    public async Task BotThrows_ReachesTheHost()
    {
        await using var host = await BotHost.StartAsync((_, _) => throw new UnauthorizedAccessException("a file of the bot's"));

        using var response = await host.PostAsync(Inbound.Message().ToJsonString());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.IsType<UnauthorizedAccessException>(Assert.Single(host.Failures));
    }

    [Fact]
    public async Task BotThrows_OnTurnErrorMayApologise()
    {
        await using var channel = await ChannelStub.StartAsync();
        var adapter = new CloudAdapter { OnTurnError = (context, exception) => context.SendActivityAsync("Sorry") };
        await using var host = await BotHost.StartAsync(adapter, (_, _) => throw new InvalidOperationException());

        using var response = await host.PostAsync(Inbound.Message(channel.Url).ToJsonString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Sorry", Assert.Single(channel.Requests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChannelRefusesTheReply_ReachesTheHost()
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(403));
        await using var host = await BotHost.StartAsync((context, token) => context.SendActivityAsync("Hi", cancellationToken: token));

        using var response = await host.PostAsync(Inbound.Message(channel.Url).ToJsonString());

        Assert.IsType<ErrorResponseException>(Assert.Single(host.Failures));
    }

    [Fact]
    public async Task Turn_HasWhatTheProtocolBrings()
    {
        TurnContextStateCollection? state = null;
        await using var host = await BotHost.StartAsync((context, _) =>
        {
            state = context.TurnState;
            Assert.Equal("anonymous", state.Get<IIdentity>(BotAdapter.BotIdentityKey)?.AuthenticationType);
            Assert.Equal("http://localhost:1/", state.Get<IConnectorClient>()?.BaseUri.AbsoluteUri);
            Assert.NotNull(state.Get<UserTokenClient>());
            Assert.NotNull(state.Get<ConnectorFactory>());
            Assert.NotNull(state.Get<BotCallbackHandler>());
            Assert.Equal("https://api.botframework.com", state.Get<string>(BotAdapter.OAuthScopeKey));
            return Task.CompletedTask;
        });

        using var response = await host.PostAsync(Inbound.Message().With("callerId", "urn:forged").ToJsonString());

        Assert.Empty(host.Failures);
        Assert.NotNull(state);
    }

    [Theory]
    [InlineData("de-AT", "de-AT")]
    [InlineData("no locale!", null)]
    [InlineData(null, null)]
    public async Task Turn_RunsInTheCultureOfItsLocale(string? locale, string? expected)
    {
        string? culture = null;
        var usual = CultureInfo.CurrentCulture.Name;
        await using var host = await BotHost.StartAsync((_, _) =>
        {
            culture = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        using var response = await host.PostAsync(Inbound.Message().With("locale", locale).ToJsonString());

        Assert.Equal(expected ?? usual, culture);
    }

    [Fact]
    public async Task Message_ForgedCallerId_IsDropped()
    {
        var callerId = "unset";
        await using var host = await BotHost.StartAsync((context, _) =>
        {
            callerId = context.Activity.CallerId;
            return Task.CompletedTask;
        });

        using var response = await host.PostAsync(Inbound.Message().With("callerId", "urn:botframework:azure").ToJsonString());

        Assert.Null(callerId);
    }

    private static BotCallbackHandler Invoked(object value) =>
        (context, token) => context.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = value }, token);
}
