using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotFramework.Tests.Connector;

public sealed class ConnectorClientRetryTests
{
    private static readonly Activity Hello = new() { Type = "message", Text = "hello" };

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Send_ServiceAsksAgain_IsSentAgainWhole(int status)
    {
        var clock = new ImpatientTimeProvider();
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(status), ChannelStub.Answer(status), ChannelStub.Answer(201, """{"id":"x"}"""));
        using var client = Client(channel.Url, clock);

        var response = await client.Conversations.SendToConversationAsync("c1", Hello);

        Assert.Equal("x", response?.Id);
        Assert.Equal(3, channel.Requests.Count);
        Assert.Single(channel.Requests.Select(request => request.Body).Distinct());
        Assert.InRange(clock.Waits[0].TotalMilliseconds, 250, 500);
        Assert.InRange(clock.Waits[1].TotalMilliseconds, 500, 1000);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Send_OtherErrors_IsNotSentAgain(int status)
    {
        var clock = new ImpatientTimeProvider();
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(status));
        using var client = Client(channel.Url, clock);

        await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c1", Hello));

        Assert.Single(channel.Requests);
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task Send_ConnectionLostBeforeTheAnswer_IsNotSentAgain()
    {
        var clock = new ImpatientTimeProvider();
        await using var channel = await ChannelStub.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using var client = Client(channel.Url, clock);

        await Assert.ThrowsAsync<HttpRequestException>(() => client.Conversations.SendToConversationAsync("c1", Hello));

        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Send_NobodyListens_IsTriedUntilTheAttemptsAreSpent()
    {
        var clock = new ImpatientTimeProvider();
        var channel = await ChannelStub.StartAsync();
        var url = channel.Url;
        await channel.DisposeAsync();
        using var client = Client(url, clock);

        await Assert.ThrowsAsync<HttpRequestException>(() => client.Conversations.SendToConversationAsync("c1", Hello));

        Assert.Equal(4, clock.Waits.Count);
    }

    [Fact]
    public async Task Send_RetryAfterSeconds_WaitsThatLong()
    {
        var clock = new ImpatientTimeProvider();
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(429, headers: ("Retry-After", "3")), ChannelStub.Answer(200));
        using var client = Client(channel.Url, clock);

        await client.Conversations.SendToConversationAsync("c1", Hello);

        Assert.InRange(Assert.Single(clock.Waits).TotalSeconds, 3, 3.3);
    }

    [Theory]
    [InlineData(4, 4, 4.4)]
    [InlineData(-60, 0, 0)]
    [InlineData(3600, 10, 10)]
    public async Task Send_RetryAfterDate_WaitsUntilThenWithinBounds(int seconds, double least, double most)
    {
        var clock = new ImpatientTimeProvider();
        var date = new RetryConditionHeaderValue(ImpatientTimeProvider.Start.AddSeconds(seconds)).ToString();
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(429, headers: ("Retry-After", date)), ChannelStub.Answer(200));
        using var client = Client(channel.Url, clock);

        await client.Conversations.SendToConversationAsync("c1", Hello);

        Assert.InRange(clock.Waits.Sum(wait => wait.TotalSeconds), least, most);
    }

    [Fact]
    public async Task Send_NeverAccepted_ThrowsTheLastAnswerWhenTheAttemptsAreSpent()
    {
        var clock = new ImpatientTimeProvider();
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(502));
        using var client = Client(channel.Url, clock);

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c1", Hello));

        Assert.Equal(HttpStatusCode.BadGateway, exception.Response?.StatusCode);
        Assert.Equal(5, channel.Requests.Count);
    }

    [Fact]
    public async Task Send_LongWaitsAskedFor_StopsWithinTheBudget()
    {
        var clock = new ImpatientTimeProvider();
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(429, headers: ("Retry-After", "600")));
        using var client = Client(channel.Url, clock);

        await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c1", Hello));

        Assert.Equal([10, 10, 10], clock.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task Send_CancelledWhileWaiting_StopsAtOnce()
    {
        var clock = new ImpatientTimeProvider(frozen: true);
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(429));
        using var client = Client(channel.Url, clock);
        using var cancellation = new CancellationTokenSource();

        var sending = client.Conversations.SendToConversationAsync("c1", Hello, cancellation.Token);
        await clock.Waiting.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Send_Again_IsSignedAnew()
    {
        await using var channel = await ChannelStub.StartAsync(ChannelStub.Answer(429), ChannelStub.Answer(200));
        using var client = Client(channel.Url, new ImpatientTimeProvider(), new CountingCredentials());

        await client.Conversations.SendToConversationAsync("c1", Hello);

        Assert.Equal(["Bearer 1", "Bearer 2"], channel.Requests.Select(request => request.Headers["Authorization"]));
    }

    private static ConnectorClient Client(string url, ImpatientTimeProvider clock, ServiceClientCredentials? credentials = null) =>
        new(new Uri(url), credentials, httpClient: null, disposeHttpClient: false, new RetryRules { Clock = clock });

    private sealed class CountingCredentials : ServiceClientCredentials
    {
        private int _count;

        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"{++_count}");
            return Task.CompletedTask;
        }
    }
}
