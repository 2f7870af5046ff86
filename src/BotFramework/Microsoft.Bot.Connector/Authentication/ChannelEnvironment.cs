namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where the channels' identities come from and where the bot's goes to.</summary>
internal sealed record ChannelEnvironment
{
    public bool ValidateAuthority { get; init; } = true;

    public string LoginUrl { get; init; } = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    public string OAuthScope { get; init; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    public string TokenIssuer { get; init; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    public string TokenServiceUrl { get; init; } = AuthenticationConstants.OAuthUrl;

    public string ChannelMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    public string EmulatorMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;
}
