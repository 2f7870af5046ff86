using BackPainBot.Tests.Support;
using BotFramework.Tests.Connector.Authentication;

namespace BackPainBot.Tests.Web.Access;

/// <summary>The app as a single-tenant bot, with the stand-in authority in the place of the Bot Framework and of Entra.</summary>
public sealed class RegisteredBot : IAsyncLifetime
{
    public StandInAuthority Authority { get; } = new();

    public BotHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        await Authority.InitializeAsync();
        Host.Settings["MicrosoftAppType"] = "SingleTenant";
        Host.Settings["MicrosoftAppId"] = Tokens.BotId;
        Host.Settings["MicrosoftAppTenantId"] = StandInAuthority.Tenant;
        Host.Settings["MicrosoftAppPassword"] = "the-password";
        Host.Settings["ToChannelFromBotLoginUrl"] = $"{Authority.Url}/{{0}}";
        Host.Settings["ToBotFromChannelOpenIdMetadataUrl"] = Authority.MetadataOf(StandInAuthority.Channel);
        Host.Settings["ToBotFromEmulatorOpenIdMetadataUrl"] = Authority.MetadataOf(StandInAuthority.Emulator);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Authority.DisposeAsync();
    }
}
