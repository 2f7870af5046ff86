using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Integration;

public sealed class ConfigurationServiceClientCredentialFactoryTests
{
    [Theory]
    [InlineData(null, null, null, null, true)]
    [InlineData("", "", "", "", true)]
    [InlineData("MultiTenant", "", null, null, true)]
    [InlineData(null, "app", "secret", null, false)]
    [InlineData("MultiTenant", "app", "secret", "tenant", false)]
    [InlineData("singletenant", "app", "secret", "tenant", false)]
    [InlineData("SingleTenant", "app", "secret", "tenant", false)]
    [InlineData("UserAssignedMSI", "app", null, "tenant", false)]
    public async Task Create_CompleteConfiguration_KnowsTheBot(string? type, string? appId, string? password, string? tenantId, bool disabled)
    {
        var factory = Create(type, appId, password, tenantId);

        Assert.Equal(disabled, await factory.IsAuthenticationDisabledAsync(default));
        Assert.Equal(!disabled, await factory.IsValidAppIdAsync("app", default));
    }

    [Theory]
    [InlineData("SingleTenant", "app", "secret", null, "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "", "secret", "tenant", "MicrosoftAppId")]
    [InlineData("SingleTenant", "app", "", "tenant", "MicrosoftAppPassword")]
    [InlineData("UserAssignedMSI", "app", null, null, "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", "", null, "tenant", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "app", "secret", "tenant", "MicrosoftAppPassword")]
    [InlineData("SingelTenant", "app", "secret", "tenant", "MicrosoftAppType")]
    public void Create_Contradiction_ThrowsNamingTheKey(string? type, string? appId, string? password, string? tenantId, string key)
    {
        var exception = Assert.Throws<ArgumentException>(() => Create(type, appId, password, tenantId));

        Assert.StartsWith(key, exception.Message, StringComparison.Ordinal);
    }

    private static ConfigurationServiceClientCredentialFactory Create(string? type, string? appId, string? password, string? tenantId) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("MicrosoftAppType", type),
            new("MicrosoftAppId", appId),
            new("MicrosoftAppPassword", password),
            new("MicrosoftAppTenantId", tenantId),
        ]).Build());
}
