using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using NSubstitute;

namespace BotFramework.Tests.Integration;

/// <summary>An environment without a network: everybody is who they say, and channels record what they get.</summary>
internal sealed class FakeCloud
{
    private int _sent;

    public FakeCloud()
    {
        Connector.Conversations.Returns(Conversations);
        Factory.CreateAsync(Arg.Any<string>(), Arg.Any<string?>(), Arg.Any<CancellationToken>()).Returns(Connector);
        Authentication.CreateConnectorFactory(Arg.Any<ClaimsIdentity>()).Returns(Factory);
        Authentication.CreateUserTokenClientAsync(Arg.Any<ClaimsIdentity>(), Arg.Any<CancellationToken>()).Returns(Tokens);
        Authentication.AuthenticateRequestAsync(Arg.Any<Activity>(), Arg.Any<string?>(), Arg.Any<CancellationToken>()).Returns(Caller);
        Conversations.SendToConversationWithHttpMessagesAsync(null!, null!, null, default).ReturnsForAnyArgs(_ => Sent());
        Conversations.ReplyToActivityWithHttpMessagesAsync(null!, null!, null!, null, default).ReturnsForAnyArgs(_ => Sent());
        Conversations.UpdateActivityWithHttpMessagesAsync(null!, null!, null!, null, default).ReturnsForAnyArgs(_ => Sent());
        Conversations.DeleteActivityWithHttpMessagesAsync(null!, null!, null, default).ReturnsForAnyArgs(_ => new HttpOperationResponse());
        Caller.ConnectorFactory = Factory;
    }

    public BotFrameworkAuthentication Authentication { get; } = Substitute.For<BotFrameworkAuthentication>();

    public ConnectorFactory Factory { get; } = Substitute.For<ConnectorFactory>();

    public IConnectorClient Connector { get; } = Substitute.For<IConnectorClient>();

    public IConversations Conversations { get; } = Substitute.For<IConversations>();

    public UserTokenClient Tokens { get; } = Substitute.For<UserTokenClient>();

    public AuthenticateRequestResult Caller { get; } = new() { ClaimsIdentity = new ClaimsIdentity("channel"), Audience = "audience", CallerId = "urn:caller" };

    private HttpOperationResponse<ResourceResponse> Sent() => new() { Body = new ResourceResponse($"sent-{++_sent}") };
}
