using Azure.Core;
using Azure.Identity;
using Microsoft.Bot.Connector.Authentication.Outbound;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>When the bot's token is asked for.</summary>
public sealed class TokenKeeperTests
{
    private readonly ManualClock _clock = new();
    private readonly Issuer _issuer = new();

    [Fact]
    public async Task GetToken_Kept_IsTheSameTask()
    {
        var keeper = Keeper();
        await keeper.GetTokenAsync();

        Assert.Same(keeper.GetTokenAsync(), keeper.GetTokenAsync());
        Assert.Equal(1, _issuer.Asked);
    }

    [Fact]
    public async Task GetToken_BeforeItExpires_IsRenewedWithoutWaiting()
    {
        var keeper = Keeper();
        await keeper.GetTokenAsync();
        _clock.Advance(TimeSpan.FromMinutes(56));
        _issuer.Gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        Assert.Equal("token-1", (await keeper.GetTokenAsync()).AccessToken);
        _issuer.Gate.SetResult();
        Assert.Equal("token-2", (await keeper.GetTokenAsync(forceRefresh: true)).AccessToken);
        Assert.Equal(2, _issuer.Asked);
    }

    [Fact]
    public async Task GetToken_Expired_WaitsForANewOne()
    {
        var keeper = Keeper();
        await keeper.GetTokenAsync();
        _clock.Advance(TimeSpan.FromMinutes(59.5));

        Assert.Equal("token-2", (await keeper.GetTokenAsync()).AccessToken);
    }

    [Fact]
    public async Task GetToken_RenewalFails_TheKeptTokenServesAndTheIssuerIsNotPressed()
    {
        var keeper = Keeper();
        await keeper.GetTokenAsync();
        _clock.Advance(TimeSpan.FromMinutes(56));
        _issuer.Fails = true;

        for (var i = 0; i < 10; i++)
        {
            Assert.Equal("token-1", (await keeper.GetTokenAsync()).AccessToken);
        }

        _clock.Advance(TimeSpan.FromMinutes(3.5));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => keeper.GetTokenAsync());
        Assert.InRange(_issuer.Asked, 2, 3);
    }

    [Fact]
    public async Task GetToken_FailedOnce_IsAskedForAgain()
    {
        var keeper = Keeper();
        _issuer.Fails = true;
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => keeper.GetTokenAsync());
        _issuer.Fails = false;

        Assert.Equal("token-2", (await keeper.GetTokenAsync()).AccessToken);
    }

    [Theory]
    [InlineData("https://api.botframework.com")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://api.botframework.com/.default")]
    public async Task GetToken_Scope_IsTheDefaultOfTheResource(string scope)
    {
        await new TokenKeeper(_issuer, scope, null, _clock).GetTokenAsync();

        Assert.Equal("https://api.botframework.com/.default", _issuer.Scope);
    }

    private TokenKeeper Keeper()
    {
        _issuer.Clock = _clock;
        return new TokenKeeper(_issuer, "https://api.botframework.com", null, _clock);
    }

    private sealed class Issuer : TokenCredential
    {
        public int Asked { get; private set; }

        public bool Fails { get; set; }

        public string? Scope { get; private set; }

        public TimeProvider Clock { get; set; } = TimeProvider.System;

        public TaskCompletionSource? Gate { get; set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Asked++;
            Scope = requestContext.Scopes.Single();
            if (Gate is { } gate)
            {
                await gate.Task;
            }

            return Fails ? throw new AuthenticationFailedException("refused") : new AccessToken($"token-{Asked}", Clock.GetUtcNow().AddHours(1));
        }
    }
}
