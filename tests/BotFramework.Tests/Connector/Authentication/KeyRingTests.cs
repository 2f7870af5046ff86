using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>When keys are fetched, and what happens when they cannot be.</summary>
public sealed class KeyRingTests : IAsyncLifetime
{
    private readonly StandInAuthority _authority = new();
    private readonly ManualClock _clock = new();

    public Task InitializeAsync() => _authority.InitializeAsync();

    public async Task DisposeAsync() => await _authority.DisposeAsync();

    [Fact]
    public async Task Post_KnownKey_FetchesOnceForAll()
    {
        var endpoint = new TestEndpoint(_authority, _clock);

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(200, (await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer)).Response.StatusCode);
        }

        Assert.Equal(1, _authority.Fetches);
    }

    [Fact]
    public async Task Post_ManyAtOnceAtTheStart_FetchOnce()
    {
        _authority.Gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var endpoint = new TestEndpoint(_authority, _clock);

        var posts = Enumerable.Range(0, 20).Select(_ => endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer)).ToList();
        _authority.Gate.SetResult();
        var answers = await Task.WhenAll(posts);

        Assert.All(answers, answer => Assert.Equal(200, answer.Response.StatusCode));
        Assert.Equal(1, _authority.Fetches);
    }

    [Fact]
    public async Task Post_KeyRotated_IsLetInAfterARefresh()
    {
        var endpoint = new TestEndpoint(_authority, _clock);
        await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer);
        _authority.Publish(StandInAuthority.Channel, StandInAuthority.RotatedKey);
        _clock.Advance(TimeSpan.FromMinutes(1));

        var rotated = await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow(), StandInAuthority.RotatedKey).Bearer);
        var withdrawn = await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer);

        Assert.Equal(200, rotated.Response.StatusCode);
        Assert.Equal(401, withdrawn.Response.StatusCode);
        Assert.Equal(2, _authority.Fetches);
    }

    [Fact]
    public async Task Post_ManyUnknownKeys_FetchAtMostOnceAMinute()
    {
        var endpoint = new TestEndpoint(_authority, _clock);
        for (var second = 0; second < 120; second += 10)
        {
            var (response, _) = await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow(), StandInAuthority.UnpublishedKey).WithHeader("kid", $"k{second}").Bearer);
            Assert.Equal(401, response.StatusCode);
            _clock.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal(2, _authority.Fetches);
    }

    [Fact]
    public async Task Post_KeysGrownOld_AreRenewedWithoutWaiting()
    {
        var endpoint = new TestEndpoint(_authority, _clock);
        await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer);
        _clock.Advance(TimeSpan.FromHours(13));
        _authority.Gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var (response, _) = await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer);

        Assert.Equal(200, response.StatusCode);
        _authority.Gate.SetResult();
        var limit = DateTime.UtcNow.AddSeconds(10);
        while (_authority.Fetches < 2 && DateTime.UtcNow < limit)
        {
            await Task.Delay(10);
        }

        Assert.Equal(2, _authority.Fetches);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(302)]
    public async Task Post_MetadataUnreachableAndNothingCached_Is503WithRetryAfter(int status)
    {
        _authority.Status = status;
        var endpoint = new TestEndpoint(_authority, _clock);

        var (response, problem) = await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer);

        Assert.Equal(503, response.StatusCode);
        Assert.Equal("10", response.Headers.RetryAfter);
        Assert.Equal(503, (int?)problem!["status"]);
        Assert.DoesNotContain(_authority.Url, problem.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(endpoint.Turns);
        Assert.False(endpoint.BodyWasRead);
    }

    [Fact]
    public async Task Post_MetadataUnreachable_IsAskedAgainAfterAPauseAndThenLetsIn()
    {
        _authority.Status = 500;
        var endpoint = new TestEndpoint(_authority, _clock);
        await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer);
        _authority.Status = 200;

        Assert.Equal(503, (await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer)).Response.StatusCode);
        Assert.Equal(1, _authority.Fetches);
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(200, (await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer)).Response.StatusCode);
    }

    [Fact]
    public async Task Post_MetadataUnreachableLater_KeysServeForTwoDays()
    {
        var endpoint = new TestEndpoint(_authority, _clock);
        await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer);
        _authority.Status = 500;

        _clock.Advance(TimeSpan.FromHours(47));
        Assert.Equal(200, (await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer)).Response.StatusCode);
        _clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(503, (await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer)).Response.StatusCode);
    }

    [Theory]
    [InlineData("http://keys.example/keys")]
    [InlineData("file:///etc/passwd")]
    [InlineData("keys")]
    public async Task Post_MetadataNameKeysElsewhere_Is503(string jwksUri)
    {
        _authority.JwksUri = jwksUri;
        var endpoint = new TestEndpoint(_authority, _clock);

        Assert.Equal(503, (await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer)).Response.StatusCode);
    }

    [Fact]
    public async Task Post_UnknownIssuer_FetchesNothing()
    {
        var endpoint = new TestEndpoint(_authority, _clock);

        await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).With("iss", _authority.Url).WithHeader("jku", _authority.Url).Bearer);

        Assert.Equal(0, _authority.Fetches);
    }

    [Theory]
    [InlineData("RS256", null, 200)]
    [InlineData("RS384", null, 401)]
    [InlineData("RS384", "RS384", 200)]
    [InlineData("RS512", "RS256,RS512", 200)]
    [InlineData("RS256", "RS512", 401)]
    [InlineData("HS256", "HS256", 401)]
    public async Task Post_Algorithm_IsOneThatTheMetadataAllow(string algorithm, string? allowed, int status)
    {
        _authority.Algorithms = allowed?.Split(',');
        var endpoint = new TestEndpoint(_authority, _clock);

        var (response, _) = await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).WithHeader("alg", algorithm).Bearer);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Post_Refused_LogsTheRuleOnceAMinuteAndNothingOfTheToken()
    {
        var logger = new Lines();
        var endpoint = new TestEndpoint(_authority, _clock, logger: logger);
        var token = Tokens.Channel(_clock.GetUtcNow()).With("aud", Tokens.OtherBotId).Bearer;

        for (var i = 0; i < 50; i++)
        {
            await endpoint.PostAsync(token);
        }

        var line = Assert.Single(logger.Written);
        Assert.Contains("rule audience", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Tokens.OtherBotId, line, StringComparison.Ordinal);
        Assert.DoesNotContain("eyJ", line, StringComparison.Ordinal);
    }

    private sealed class Lines : ILogger
    {
        public ConcurrentQueue<string> Written { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");
    }
}
