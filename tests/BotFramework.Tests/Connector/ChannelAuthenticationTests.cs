using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using NSubstitute;

namespace BotFramework.Tests.Connector;

public sealed class ChannelAuthenticationTests
{
    private static readonly Activity Hello = new() { Type = "message", ChannelId = "emulator", ServiceUrl = "http://localhost:1" };

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Authenticate_NoAppIdAndNoHeader_IsAnonymous(string? authHeader)
    {
        var result = await BotFrameworkAuthenticationFactory.Create().AuthenticateRequestAsync(Hello, authHeader, default);

        Assert.Equal("anonymous", result.ClaimsIdentity?.AuthenticationType);
        Assert.Empty(result.ClaimsIdentity!.Claims);
        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Null(result.CallerId);
        Assert.NotNull(result.ConnectorFactory);
    }

    [Fact]
    public async Task Authenticate_NoAppIdButAHeader_IsRefused()
    {
        var authentication = BotFrameworkAuthenticationFactory.Create();

        var exception = await Assert.ThrowsAnyAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(Hello, "Bearer x.y.z", default));

        Assert.Contains("MicrosoftAppId", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer x.y.z")]
    [InlineData("Basic eDp5")]
    public async Task Authenticate_AppIdConfiguredAndNothingProved_IsRefused(string? authHeader)
    {
        var authentication = Create(new PasswordServiceClientCredentialFactory("app", "secret", null, null, null));

        await Assert.ThrowsAnyAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(Hello, authHeader, default));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("app")]
    public async Task AuthenticateStreaming_Anything_IsRefused(string? appId)
    {
        var authentication = Create(new PasswordServiceClientCredentialFactory(appId, "secret", null, null, null));

        await Assert.ThrowsAnyAsync<UnauthorizedAccessException>(() => authentication.AuthenticateStreamingRequestAsync(null, null, default));
    }

    [Fact]
    public void Create_UnknownChannelService_Throws() =>
        Assert.Throws<ArgumentException>(() => Create(new PasswordServiceClientCredentialFactory(), channelService: "https://elsewhere.example"));

    [Fact]
    public async Task CreateConnector_WithoutAppId_CallsTheServiceUnsigned()
    {
        await using var channel = await ChannelStub.StartAsync();
        var factory = BotFrameworkAuthenticationFactory.Create().CreateConnectorFactory(new ClaimsIdentity());

        using var client = await factory.CreateAsync(channel.Url, null, default);
        await client.Conversations.SendToConversationAsync("c1", Hello);

        Assert.False(Assert.Single(channel.Requests).Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task CreateConnector_ForAnotherApp_Throws()
    {
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, "other")]);
        var factory = Create(new PasswordServiceClientCredentialFactory("app", "secret", null, null, null)).CreateConnectorFactory(identity);

        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateAsync("http://localhost:1", null, default));
    }

    [Fact]
    public async Task CreateConnector_HttpClientFactoryGiven_UsesItsClients()
    {
        await using var channel = await ChannelStub.StartAsync();
        using var httpClient = new HttpClient();
        var httpClients = Substitute.For<IHttpClientFactory>();
        httpClients.CreateClient(Arg.Any<string>()).Returns(httpClient);
        var factory = Create(new PasswordServiceClientCredentialFactory(), httpClients: httpClients).CreateConnectorFactory(new ClaimsIdentity());

        using (var client = await factory.CreateAsync(channel.Url, null, default))
        {
            Assert.Same(httpClient, Assert.IsType<ConnectorClient>(client).HttpClient);
        }

        using var answer = await httpClient.GetAsync(new Uri(channel.Url));
        Assert.True(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task CreateCredentials_Scope_IsTheOneAskedForOrTheChannels()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", "tenant", null, null);

        var given = Assert.IsType<MicrosoftAppCredentials>(await factory.CreateCredentialsAsync("app", "scope", null, true, default));
        var usual = Assert.IsType<MicrosoftAppCredentials>(await factory.CreateCredentialsAsync("app", null, null, true, default));

        Assert.Equal(("app", "secret", "tenant", "scope"), (given.MicrosoftAppId, given.MicrosoftAppPassword, given.ChannelAuthTenant, given.OAuthScope));
        Assert.Equal("https://api.botframework.com", usual.OAuthScope);
    }

    private static BotFrameworkAuthentication Create(
        ServiceClientCredentialsFactory credentials, string? channelService = null, IHttpClientFactory? httpClients = null) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService, true, null, null, null, null, null, null, null, credentials, new AuthenticationConfiguration(), httpClients, null);
}
