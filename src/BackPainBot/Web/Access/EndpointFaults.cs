namespace BackPainBot.Web.Access;

/// <summary>Faults of the addresses that identities come from and go to.</summary>
internal static class EndpointFaults
{
    private const string Government = "https://botframework.azure.us";

    private static readonly string[] Addresses =
    [
        "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer", "OAuthUrl", "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl",
    ];

    public static IEnumerable<string> Of(IConfiguration configuration, bool loopbackAllowed)
    {
        if (configuration["ChannelService"] is { Length: > 0 } cloud && cloud != Government)
        {
            yield return $"ChannelService is '{cloud}': leave it out for the public cloud, or set {Government}.";
        }

        foreach (var key in Addresses)
        {
            if (configuration[key] is { Length: > 0 } text && !IsSafe(text, loopbackAllowed))
            {
                yield return $"{key} is no https address: who answers at another could let anybody in.";
            }
        }
    }

    private static bool IsSafe(string text, bool loopbackAllowed) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (loopbackAllowed && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
