using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using NSubstitute;

namespace BotFramework.Tests.Integration;

public sealed class CloudAdapterBaseTurnTests
{
    private readonly FakeCloud _cloud = new();
    private readonly ProtocolAdapter _adapter;

    public CloudAdapterBaseTurnTests() => _adapter = new ProtocolAdapter(_cloud.Authentication);

    [Fact]
    public async Task Process_AuthHeader_RunsTheTurnOfTheCaller()
    {
        var activity = new Activity { Type = "message", ServiceUrl = "https://channel.example/" };
        var ran = false;

        var response = await _adapter.ProcessAsync("Bearer x", activity, (context, _) =>
        {
            ran = true;
            Assert.Same(activity, context.Activity);
            Assert.Equal("urn:caller", context.Activity.CallerId);
            Assert.Same(_cloud.Caller.ClaimsIdentity, context.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey));
            Assert.Same(_cloud.Connector, context.TurnState.Get<IConnectorClient>());
            Assert.Same(_cloud.Tokens, context.TurnState.Get<UserTokenClient>());
            Assert.Same(_cloud.Factory, context.TurnState.Get<ConnectorFactory>());
            Assert.NotNull(context.TurnState.Get<BotCallbackHandler>());
            Assert.Equal("audience", context.TurnState.Get<string>(BotAdapter.OAuthScopeKey));
            return Task.CompletedTask;
        });

        Assert.True(ran);
        Assert.Null(response);
        await _cloud.Authentication.Received(1).AuthenticateRequestAsync(activity, "Bearer x", Arg.Any<CancellationToken>());
        await _cloud.Factory.Received(1).CreateAsync("https://channel.example/", "audience", Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Process_Refused_RunsNoTurn()
    {
        _cloud.Authentication.AuthenticateRequestAsync(Arg.Any<Activity>(), Arg.Any<string?>(), Arg.Any<CancellationToken>())
            .Returns(Task.FromException<AuthenticateRequestResult>(new UnauthorizedAccessException()));
        var ran = false;

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _adapter.ProcessAsync((string?)null, new Activity { Type = "message" }, (_, _) =>
        {
            ran = true;
            return Task.CompletedTask;
        }));

        Assert.False(ran);
    }

    [Fact]
    public async Task Process_CallerKnown_DoesNotAskAgain()
    {
        await _adapter.ProcessAsync(_cloud.Caller, new Activity { Type = "message", ServiceUrl = "https://channel.example" }, (_, _) => Task.CompletedTask);

        await _cloud.Authentication.DidNotReceiveWithAnyArgs().AuthenticateRequestAsync(null!, null, default);
    }

    [Fact]
    public async Task Process_ExpectReplies_ReturnsThemBuffered()
    {
        var activity = new Activity { Type = "message", ServiceUrl = "https://channel.example", DeliveryMode = DeliveryModes.ExpectReplies };

        var response = await _adapter.ProcessAsync(_cloud.Caller, activity, (context, token) => context.SendActivityAsync("One", cancellationToken: token));

        Assert.Equal(200, response?.Status);
        Assert.Equal("One", Assert.Single(Assert.IsType<ExpectedReplies>(response?.Body).Activities!).Text);
        Assert.Empty(_cloud.Conversations.ReceivedCalls());
    }

    [Fact]
    public async Task Process_InvokeAnswered_ReturnsTheVeryResponse()
    {
        var answer = new InvokeResponse { Status = 201, Body = new object() };

        var response = await _adapter.ProcessAsync(
            _cloud.Caller, new Activity { Type = ActivityTypes.Invoke }, (context, token) => context.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer }, token));

        Assert.Same(answer, response);
    }

    [Fact]
    public async Task Process_InvokeUnanswered_Is501() =>
        Assert.Equal(501, (await _adapter.ProcessAsync(_cloud.Caller, new Activity { Type = ActivityTypes.Invoke }, (_, _) => Task.CompletedTask))?.Status);

    [Fact]
    public async Task ContinueConversation_EveryOverload_RunsATurnInTheConversation()
    {
        var identity = new ClaimsIdentity("mine");
        var reference = new ConversationReference { ServiceUrl = "https://channel.example", ChannelId = "msteams", Conversation = new ConversationAccount { Id = "c1" } };
        var activity = new Activity { Type = ActivityTypes.Event, Name = "Reminder", ServiceUrl = "https://channel.example", Conversation = reference.Conversation };
        var turns = new List<string>();
        BotCallbackHandler callback = (context, _) =>
        {
            turns.Add($"{context.Activity.Name} {context.Activity.ServiceUrl} {context.TurnState.Get<string>(BotAdapter.OAuthScopeKey)}");
            return Task.CompletedTask;
        };

        await _adapter.ContinueConversationAsync("app", activity, callback, default);
        await _adapter.ContinueConversationAsync(identity, activity, callback, default);
        await _adapter.ContinueConversationAsync(identity, activity, "audience", callback, default);
        await _adapter.ContinueConversationAsync("app", reference, callback, default);
        await _adapter.ContinueConversationAsync(identity, reference, callback, default);
        await _adapter.ContinueConversationAsync(identity, reference, "audience", callback, default);

        string[] expected = ["Reminder", "Reminder", "Reminder", "ContinueConversation", "ContinueConversation", "ContinueConversation"];
        string[] scopes = ["", "", "audience", "", "", "audience"];
        Assert.Equal(expected.Zip(scopes, (name, scope) => $"{name} https://channel.example {scope}"), turns);
        _cloud.Authentication.Received(4).CreateConnectorFactory(identity);
    }

    [Theory]
    [InlineData("app", "app")]
    [InlineData(null, "")]
    public async Task ContinueConversation_AppId_IsTheIdentitysAudienceAndAppId(string? appId, string expected)
    {
        var reference = new ConversationReference { ServiceUrl = "https://channel.example", Conversation = new ConversationAccount { Id = "c1" } };

        await _adapter.ContinueConversationAsync(appId!, reference, (_, _) => Task.CompletedTask, default);

        _cloud.Authentication.Received().CreateConnectorFactory(
            Arg.Is<ClaimsIdentity>(identity => identity.HasClaim("aud", expected) && identity.HasClaim("appid", expected) && !identity.IsAuthenticated));
    }

    [Fact]
    public async Task ContinueConversation_WithoutWhatItNeeds_Throws()
    {
        var conversation = new ConversationAccount { Id = "c1" };
        BotCallbackHandler callback = (_, _) => Task.CompletedTask;

        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync("app", (Activity)null!, callback, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync("app", (ConversationReference)null!, callback, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync("app", new Activity { ServiceUrl = "https://x" }, callback, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync("app", new Activity { Conversation = conversation }, callback, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync("app", new Activity { ServiceUrl = "https://x", Conversation = conversation }, null!, default));
    }

    [Fact]
    public async Task CreateConversation_Created_RunsItsFirstTurn()
    {
        _cloud.Conversations.CreateConversationWithHttpMessagesAsync(null!, null, default).ReturnsForAnyArgs(
            new HttpOperationResponse<ConversationResourceResponse> { Body = new ConversationResourceResponse { Id = "c9", ActivityId = "a9" } });
        var parameters = new ConversationParameters { TenantId = "t", Bot = new ChannelAccount { Id = "bot" }, ChannelData = "data" };
        Activity? first = null;

        await _adapter.CreateConversationAsync(
            "app",
            "msteams",
            "https://channel.example",
            "audience",
            parameters,
            (context, _) =>
            {
                first = context.Activity;
                return Task.CompletedTask;
            },
            default);

        Assert.NotNull(first);
        Assert.Equal(("event", "CreateConversation", "a9", "msteams", "https://channel.example"), (first.Type, first.Name, first.Id, first.ChannelId, first.ServiceUrl));
        Assert.Equal(("c9", "t", "bot", "data"), (first.Conversation?.Id, first.Conversation?.TenantId, first.Recipient?.Id, first.ChannelData));
        _cloud.Authentication.Received().CreateConnectorFactory(Arg.Is<ClaimsIdentity>(identity => identity.HasClaim("serviceurl", "https://channel.example")));
    }

    [Fact]
    public async Task CreateConversation_WithoutActivityId_MakesOne()
    {
        _cloud.Conversations.CreateConversationWithHttpMessagesAsync(null!, null, default).ReturnsForAnyArgs(
            new HttpOperationResponse<ConversationResourceResponse> { Body = new ConversationResourceResponse { Id = "c9" } });
        string? id = null;

        await _adapter.CreateConversationAsync(
            "app",
            "msteams",
            "https://channel.example",
            null!,
            new ConversationParameters(),
            (context, _) =>
            {
                id = context.Activity.Id;
                return Task.CompletedTask;
            },
            default);

        Assert.True(Guid.TryParseExact(id, "n", out _));
    }

    [Fact]
    public async Task CreateConversation_WithoutWhatItNeeds_Throws()
    {
        BotCallbackHandler callback = (_, _) => Task.CompletedTask;

        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.CreateConversationAsync("app", "c", null!, "a", new ConversationParameters(), callback, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.CreateConversationAsync("app", "c", "https://x", "a", null!, callback, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.CreateConversationAsync("app", "c", "https://x", "a", new ConversationParameters(), null!, default));
    }
}
