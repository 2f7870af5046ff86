using BackPainBot.Web.Access;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using NSubstitute;

namespace BackPainBot.Tests.Web.Access;

/// <summary>What the start refuses.</summary>
public sealed class SecurityOptionsValidatorTests
{
    private const string Id = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    [Theory]
    [InlineData("")]
    [InlineData($"MicrosoftAppId={Id};MicrosoftAppPassword=p")]
    [InlineData($"MicrosoftAppType=MultiTenant;MicrosoftAppId={Id};MicrosoftAppPassword=p;MicrosoftAppTenantId=")]
    [InlineData($"MicrosoftAppType=SingleTenant;MicrosoftAppId={Id};MicrosoftAppPassword=p;MicrosoftAppTenantId={Id}")]
    [InlineData($"MicrosoftAppType=singletenant;MicrosoftAppId={Id};MicrosoftAppClientId={Id};MicrosoftAppTenantId={Id}")]
    [InlineData($"MicrosoftAppType=UserAssignedMSI;MicrosoftAppId={Id};MicrosoftAppTenantId={Id}")]
    [InlineData("ChannelService=https://botframework.azure.us")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl=https://login.clinic.example/metadata")]
    [InlineData("Security:AllowedPrivateNetworks:0=10.1.2.0/24")]
    public void Validate_SoundConfigurationInProduction_Succeeds(string settings) => Assert.Empty(Faults("Production", settings));

    [Theory]
    [InlineData($"MicrosoftAppType=SingelTenant;MicrosoftAppId={Id}", "MicrosoftAppType")]
    [InlineData($"MicrosoftAppType=SingleTenant;MicrosoftAppId={Id};MicrosoftAppPassword=p", "MicrosoftAppTenantId")]
    [InlineData($"MicrosoftAppType=SingleTenant;MicrosoftAppId={Id};MicrosoftAppTenantId={Id}", "MicrosoftAppPassword")]
    [InlineData($"MicrosoftAppType=SingleTenant", "MicrosoftAppId")]
    [InlineData($"MicrosoftAppId={Id}", "MicrosoftAppPassword")]
    [InlineData($"MicrosoftAppPassword=p", "MicrosoftAppPassword")]
    [InlineData($"MicrosoftAppTenantId={Id}", "MicrosoftAppTenantId")]
    [InlineData($"MicrosoftAppId={Id};MicrosoftAppPassword=p;MicrosoftAppTenantId={Id}", "MicrosoftAppTenantId")]
    [InlineData($"MicrosoftAppType=UserAssignedMSI;MicrosoftAppId={Id};MicrosoftAppTenantId={Id};MicrosoftAppPassword=p", "UserAssignedMSI")]
    [InlineData($"MicrosoftAppType=UserAssignedMSI;MicrosoftAppId={Id}", "MicrosoftAppTenantId")]
    [InlineData($"MicrosoftAppId={Id};MicrosoftAppPassword=p;MicrosoftAppClientId={Id}", "MicrosoftAppClientId")]
    [InlineData($"MicrosoftAppId={Id};MicrosoftAppCertificatePath=/nowhere/bot.pfx", "MicrosoftAppCertificatePath")]
    [InlineData($"MicrosoftAppId={Id};MicrosoftAppCertificatePath=/nowhere/bot.pem", "MicrosoftAppCertificatePath")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl=http://login.clinic.example/metadata", "ToBotFromChannelOpenIdMetadataUrl")]
    [InlineData("ToChannelFromBotLoginUrl=login.clinic.example", "ToChannelFromBotLoginUrl")]
    [InlineData("ChannelService=https://botframework.azure.cn", "ChannelService")]
    [InlineData("Security:AllowedPrivateNetworks:0=10.1.2.3", "AllowedPrivateNetworks")]
    [InlineData("Security:AllowedPrivateNetworks:0=169.254.0.0/16", "AllowedPrivateNetworks")]
    [InlineData("Security:AllowedPrivateNetworks:0=0.0.0.0/0", "AllowedPrivateNetworks")]
    [InlineData("Security:AllowedPrivateNetworks:0=::/0", "AllowedPrivateNetworks")]
    [InlineData("Feedback:Key=@Microsoft.KeyVault(SecretUri=https://clinic.vault.azure.net/secrets/feedback-key)", "Feedback:Key")]
    public void Validate_Contradiction_IsRefusedEverywhere(string settings, string named)
    {
        Assert.Contains(named, Assert.Single(Faults("Production", settings)), StringComparison.Ordinal);
        Assert.Contains(named, Assert.Single(Faults("Development", settings)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Security:DangerouslyAllowUnauthenticatedRequests=true", "Production", 1)]
    [InlineData("Security:DangerouslyAllowUnauthenticatedRequests=true", "Staging", 0)]
    [InlineData("Security:DangerouslyAllowUnauthenticatedRequests=true", "Development", 0)]
    [InlineData($"Security:DangerouslyAllowUnauthenticatedRequests=true;MicrosoftAppId={Id};MicrosoftAppPassword=p", "Staging", 1)]
    [InlineData("MicrosoftAppId=bot;MicrosoftAppPassword=p", "Production", 1)]
    [InlineData("MicrosoftAppId=bot;MicrosoftAppPassword=p", "Development", 0)]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl=http://127.0.0.1:1/metadata", "Production", 1)]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl=http://127.0.0.1:1/metadata", "Development", 0)]
    public void Validate_WhatServesDevelopersOnly_IsRefusedOutsideDevelopment(string settings, string environment, int faults) =>
        Assert.Equal(faults, Faults(environment, settings).Count);

    [Fact]
    public void Validate_Faults_AreListedAllAtOnceAndWithoutSecrets()
    {
        var faults = Faults(
            "Production",
            "MicrosoftAppType=UserAssignedMSI;MicrosoftAppId=bot;MicrosoftAppPassword=hunter2;ToChannelFromBotLoginUrl=http://x;Security:DangerouslyAllowUnauthenticatedRequests=true");

        Assert.Equal(6, faults.Count);
        Assert.DoesNotContain("hunter2", string.Concat(faults), StringComparison.Ordinal);
    }

    private static IReadOnlyCollection<string> Faults(string environmentName, string settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
            .Build();
        var environment = Substitute.For<IHostEnvironment>();
        environment.EnvironmentName.Returns(environmentName);
        var options = configuration.GetSection("Security").Get<SecurityOptions>() ?? new SecurityOptions();
        return [.. new SecurityOptionsValidator(configuration, environment).Validate(null, options).Failures ?? []];
    }
}
