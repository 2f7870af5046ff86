using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotFramework.Tests.Connector;

public sealed class ConnectorClientLifetimeTests
{
    private static readonly Activity Hello = new() { Type = "message", Text = "hello" };

    [Fact]
    public async Task Clients_WithoutAnHttpClient_ShareConnectionsThatOutliveThem()
    {
        await using var channel = await ChannelStub.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            using var client = new ConnectorClient(new Uri(channel.Url), credentials: null);
            await client.Conversations.SendToConversationAsync("c1", Hello);
        }

        Assert.Single(channel.Requests.Select(request => request.ConnectionId).Distinct());
    }

    [Fact]
    public async Task Handlers_Given_SeeEveryRequestInOrder()
    {
        await using var channel = await ChannelStub.StartAsync();
        using var client = new ConnectorClient(new Uri(channel.Url), credentials: null, new Marking("1"), new Marking("2"));

        await client.Conversations.SendToConversationAsync("c1", Hello);

        Assert.Equal("1, 2", Assert.Single(channel.Requests).Headers["x-mark"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Dispose_HttpClientGiven_IsDisposedOnlyWhenAskedFor(bool dispose)
    {
        await using var channel = await ChannelStub.StartAsync();
        using var httpClient = new HttpClient();
        var client = new ConnectorClient(new Uri(channel.Url), (ServiceClientCredentials?)null, httpClient, dispose);
        client.Dispose();

        var disposed = await Record.ExceptionAsync(() => httpClient.GetAsync(new Uri(channel.Url))) is ObjectDisposedException;

        Assert.Equal(dispose, disposed);
    }

    [Fact]
    public async Task Dispose_CustomHttpClient_StaysTheCallers()
    {
        await using var channel = await ChannelStub.StartAsync();
        using var httpClient = new HttpClient(new Marking("own") { InnerHandler = new HttpClientHandler() });
        using (var client = new ConnectorClient(new Uri(channel.Url), MicrosoftAppCredentials.Empty, httpClient))
        {
            await client.Conversations.SendToConversationAsync("c1", Hello);
        }

        using var _ = await httpClient.GetAsync(new Uri(channel.Url));

        Assert.Equal(["own", "own"], channel.Requests.Select(request => request.Headers["x-mark"]));
    }

    private sealed class Marking(string mark) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("x-mark", mark);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
