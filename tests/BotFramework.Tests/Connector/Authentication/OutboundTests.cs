using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Identity;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>How the bot proves itself to channels, by each kind of identity.</summary>
public sealed class OutboundTests
{
    private const string Tenant = StandInAuthority.Tenant;
    private const string ManagedIdentity = "33333333-0000-0000-0000-000000000000";
    private readonly StandInEntra _entra = new();

    [Theory]
    [InlineData("SingleTenant", Tenant, Tenant)]
    [InlineData("MultiTenant", null, "botframework.com")]
    [InlineData(null, null, "botframework.com")]
    public async Task Secret_AsksTheTenantForTheChannelsScope(string? type, string? tenant, string asked)
    {
        var factory = Configured(("MicrosoftAppType", type), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", tenant));

        Assert.Equal("token-1", await TokenAsync(factory));

        var (address, form) = Assert.Single(_entra.Requests);
        Assert.Equal($"https://login.microsoftonline.com/{asked}/oauth2/v2.0/token", address.AbsoluteUri);
        Assert.Equal(("client_credentials", Tokens.BotId, "secret"), (form["grant_type"], form["client_id"], form["client_secret"]));
        Assert.Equal("https://api.botframework.com/.default", form["scope"]);
    }

    [Fact]
    public async Task Secret_InTheGovernmentCloud_AsksThere()
    {
        var factory = Configured(("MicrosoftAppPassword", "secret"));

        await TokenAsync(factory, "https://login.microsoftonline.us/{0}", "https://api.botframework.us");

        var (address, form) = Assert.Single(_entra.Requests);
        Assert.Equal("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token", address.AbsoluteUri, ignoreCase: true);
        Assert.Equal("https://api.botframework.us/.default", form["scope"]);
    }

    [Fact]
    public async Task Secret_AuthorityOfItsOwn_IsAskedAndNotLookedUp()
    {
        var factory = Configured(("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", Tenant));

        await TokenAsync(factory, "https://login.clinic.example/{0}", validateAuthority: false);

        Assert.Equal($"https://login.clinic.example/{Tenant}/oauth2/v2.0/token", Assert.Single(_entra.Requests).Address.AbsoluteUri);
        Assert.Empty(_entra.Others);
    }

    [Fact]
    public async Task Certificate_SignsAnAssertionForTheTenant()
    {
        using var certificate = CreateCertificate();
        var factory = new CertificateServiceClientCredentialsFactory(certificate, Tokens.BotId, Tenant, _entra.Client);

        Assert.Equal("token-1", await TokenAsync(factory));

        var (address, form) = Assert.Single(_entra.Requests);
        Assert.Contains(Tenant, address.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(Tokens.BotId, new JsonWebToken(form["client_assertion"]).Subject);
        Assert.False(form.ContainsKey("client_secret"));
    }

    [Fact]
    public async Task ManagedIdentity_AsksTheMachine()
    {
        var factory = Configured(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppTenantId", Tenant));

        Assert.Equal("token-1", await TokenAsync(factory));

        var (address, query) = Assert.Single(_entra.Requests);
        Assert.Equal("169.254.169.254", address.Host);
        Assert.Equal((Tokens.BotId, "https://api.botframework.com"), (query["client_id"], query["resource"]));
    }

    [Fact]
    public async Task Federated_ManagedIdentitysTokenIsTheAssertion()
    {
        var factory = new FederatedServiceClientCredentialsFactory(Tokens.BotId, ManagedIdentity, Tenant, _entra.Client);

        Assert.Equal("token-2", await TokenAsync(factory));

        var requests = _entra.Requests.ToArray();
        Assert.Equal((ManagedIdentity, "api://AzureADTokenExchange"), (requests[0].Form["client_id"], requests[0].Form["resource"]));
        Assert.Equal((Tokens.BotId, "token-1"), (requests[1].Form["client_id"], requests[1].Form["client_assertion"]));
        Assert.Contains(Tenant, requests[1].Address.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateCredentials_ManyTurns_AskOnce()
    {
        var factory = Configured(("MicrosoftAppPassword", "secret"));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TokenAsync(factory)));

        Assert.Single(_entra.Requests);
    }

    [Fact]
    public async Task CreateCredentials_SecretChanged_AsksAnew()
    {
        var factory = new PasswordServiceClientCredentialFactory(Tokens.BotId, "old", Tenant, _entra.Client, null);
        await TokenAsync(factory);
        factory.Password = "new";
        await TokenAsync(factory);

        Assert.Equal(["old", "new"], _entra.Requests.Select(request => request.Form["client_secret"]));
    }

    [Fact]
    public async Task CreateCredentials_ForAnotherApp_Throws()
    {
        using var certificate = CreateCertificate();
        ServiceClientCredentialsFactory[] factories =
        [
            new CertificateServiceClientCredentialsFactory(certificate, Tokens.BotId),
            new FederatedServiceClientCredentialsFactory(Tokens.BotId, ManagedIdentity),
            new ManagedIdentityServiceClientCredentialsFactory(Tokens.BotId),
        ];

        foreach (var factory in factories)
        {
            Assert.False(await factory.IsAuthenticationDisabledAsync(default));
            await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("other", null, null, true, default));
        }
    }

    [Fact]
    public async Task Send_WithAppId_IsSigned()
    {
        await using var channel = await ChannelStub.StartAsync();
        using var client = await ConnectorAsync(channel.Url);

        await client.Conversations.SendToConversationAsync("c1", new Activity { Type = "message" });

        Assert.Equal("Bearer token-1", Assert.Single(channel.Requests).Headers["Authorization"]);
    }

    [Theory]
    [InlineData("http://channel.example/")]
    [InlineData("http://169.254.169.254/")]
    public async Task Send_InClearToAnotherMachine_ThrowsBeforeATokenIsAskedFor(string serviceUrl)
    {
        using var client = await ConnectorAsync(serviceUrl);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Conversations.SendToConversationAsync("c1", new Activity { Type = "message" }));

        Assert.Empty(_entra.Requests);
    }

    [Fact]
    public async Task Send_TokenRefused_SendsNothingUnsigned()
    {
        _entra.Refuses = true;
        await using var channel = await ChannelStub.StartAsync();
        using var client = await ConnectorAsync(channel.Url);

        var exception = await Assert.ThrowsAsync<AuthenticationFailedException>(
            () => client.Conversations.SendToConversationAsync("c1", new Activity { Type = "message" }));

        Assert.Empty(channel.Requests);
        Assert.DoesNotContain("secret-value", exception.ToString(), StringComparison.Ordinal);
    }

    private async Task<IConnectorClient> ConnectorAsync(string serviceUrl)
    {
        var credentials = new PasswordServiceClientCredentialFactory(Tokens.BotId, "secret-value", Tenant, _entra.Client, null);
        var authentication = BotFrameworkAuthenticationFactory.Create(null, true, null, null, null, null, null, null, null, credentials, null, null, null);
        var identity = new ClaimsIdentity([new Claim("aud", Tokens.BotId), new Claim("serviceurl", serviceUrl)]);
        return await authentication.CreateConnectorFactory(identity).CreateAsync(serviceUrl, null, default);
    }

    private ConfigurationServiceClientCredentialFactory Configured(params (string Key, string? Value)[] settings) => new(
        new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", Tokens.BotId), .. settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))]).Build(),
        _entra.Client);

    private static async Task<string> TokenAsync(
        ServiceClientCredentialsFactory factory, string loginEndpoint = "https://login.microsoftonline.com/{0}", string? scope = null, bool validateAuthority = true)
    {
        var credentials = (AppCredentials)await factory.CreateCredentialsAsync(Tokens.BotId, scope, loginEndpoint, validateAuthority, default);
        return await credentials.GetTokenAsync();
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var rsa = RSA.Create(2048);
        return new CertificateRequest("CN=bot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
