using System.Security.Claims;
using BotFramework.Tests.Integration;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>What a bot learns of a caller that was let in, and in which order callers are looked at.</summary>
public sealed class CallerTests(StandInAuthority authority) : IClassFixture<StandInAuthority>
{
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task Authenticate_Channel_GivesClaimsAudienceAndCaller()
    {
        var endpoint = new TestEndpoint(authority, _clock);
        var activity = new Activity { Type = "message", ChannelId = "msteams", ServiceUrl = Tokens.ServiceUrl };

        var result = await endpoint.Authentication.AuthenticateRequestAsync(activity, Tokens.Channel(_clock.GetUtcNow()).Bearer, default);

        Assert.True(result.ClaimsIdentity!.IsAuthenticated);
        Assert.Equal(Tokens.BotId, result.ClaimsIdentity.FindFirst("aud")?.Value);
        Assert.Equal(Tokens.ServiceUrl, result.ClaimsIdentity.FindFirst("serviceurl")?.Value);
        Assert.Equal("https://api.botframework.com", result.ClaimsIdentity.FindFirst("iss")?.Value);
        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Equal("urn:botframework:azure", result.CallerId);
    }

    [Fact]
    public async Task Authenticate_CallerIdOfTheActivity_IsNotBelieved()
    {
        var endpoint = new TestEndpoint(authority, _clock);

        await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).Bearer, Inbound.Message(Tokens.ServiceUrl).With("callerId", "urn:botframework:aadappid:evil"));

        Assert.Equal("urn:botframework:azure", Assert.Single(endpoint.Turns).Activity.CallerId);
    }

    [Theory]
    [InlineData("api://")]
    [InlineData("api://botid-")]
    public async Task CreateConnector_AudienceAsAnUri_IsForTheBotItself(string prefix)
    {
        var endpoint = new TestEndpoint(authority, _clock);
        var identity = new ClaimsIdentity([new Claim("aud", prefix + Tokens.BotId), new Claim("serviceurl", Tokens.ServiceUrl)]);

        using var client = await endpoint.Authentication.CreateConnectorFactory(identity).CreateAsync(Tokens.ServiceUrl, null, default);

        Assert.Equal(Tokens.BotId, Assert.IsType<MicrosoftAppCredentials>(client.Credentials).MicrosoftAppId);
    }

    [Fact]
    public async Task CreateConnector_ElsewhereThanProved_Throws()
    {
        var endpoint = new TestEndpoint(authority, _clock);
        var identity = new ClaimsIdentity([new Claim("aud", Tokens.BotId), new Claim("serviceurl", Tokens.ServiceUrl)]);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => endpoint.Authentication.CreateConnectorFactory(identity).CreateAsync("https://evil.example/", null, default));
    }

    [Theory]
    [InlineData("expired")]
    [InlineData("algorithm none")]
    [InlineData("no header")]
    [InlineData("two headers")]
    public async Task Post_RefusedByItsHeader_LeavesTheBodyUnread(string name)
    {
        var endpoint = new TestEndpoint(authority, _clock);

        await endpoint.PostAsync(TokenTable.Cases[name].Header(_clock.GetUtcNow()));

        Assert.False(endpoint.BodyWasRead);
    }

    [Fact]
    public async Task Post_NoTenantConfigured_RefusesEveryTenantButTheEmulators()
    {
        var endpoint = new TestEndpoint(authority, _clock, tenantId: null);

        var (tenant, _) = await endpoint.PostAsync(Tokens.Version2(_clock.GetUtcNow(), StandInAuthority.Tenant).Bearer);
        var (emulator, _) = await endpoint.PostAsync(Tokens.Version2(_clock.GetUtcNow()).Bearer);

        Assert.Equal((401, 200), (tenant.StatusCode, emulator.StatusCode));
    }

    [Theory]
    [InlineData("https://api.botframework.us", 200)]
    [InlineData("https://api.botframework.com", 401)]
    public async Task Post_GovernmentCloud_TrustsItsOwnIssuer(string issuer, int status)
    {
        var endpoint = new TestEndpoint(authority, _clock, channelService: "https://botframework.azure.us");

        var (response, _) = await endpoint.PostAsync(Tokens.Channel(_clock.GetUtcNow()).With("iss", issuer).Bearer);

        Assert.Equal(status, response.StatusCode);
        Assert.All(endpoint.Turns, turn => Assert.Equal("urn:botframework:azureusgov", turn.Activity.CallerId));
    }

    [Theory]
    [InlineData("https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/", "1.0", "cab8a31a-1906-4287-a0d8-4eef66b95f6e", 200)]
    [InlineData("https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0", "2.0", "cab8a31a-1906-4287-a0d8-4eef66b95f6e", 200)]
    [InlineData("https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/", "1.0", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", 200)]
    [InlineData("https://login.microsoftonline.com/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0", "2.0", "cab8a31a-1906-4287-a0d8-4eef66b95f6e", 401)]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "1.0", "d6d49420-f39b-4df7-a1dc-d59a935871db", 401)]
    public async Task Post_GovernmentCloudsEmulators_AreItsOwn(string issuer, string version, string tenant, int status)
    {
        var endpoint = new TestEndpoint(authority, _clock, channelService: "https://botframework.azure.us");
        var token = Tokens.Version2(_clock.GetUtcNow(), tenant).With("iss", issuer).With("ver", version).With(version == "1.0" ? "appid" : "azp", Tokens.BotId);

        var (response, _) = await endpoint.PostAsync(token.Bearer);

        Assert.Equal(status, response.StatusCode);
    }
}
