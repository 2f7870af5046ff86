using BackPainBot.Telemetry;

namespace BackPainBot.Start;

/// <summary>Names beside the bot's own sections that look as if they were meant to be the bot's.</summary>
internal static class KeyNames
{
    /// <summary>The Bot Framework's keys, which are in no section.</summary>
    public static readonly IReadOnlyList<string> Framework =
    [
        "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppTenantId", "MicrosoftAppPassword", "MicrosoftAppCertificatePath", "MicrosoftAppCertificatePassword", "MicrosoftAppClientId",
        "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer", "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl", "ChannelService", "OAuthUrl",
        "ValidateAuthority",
    ];

    /// <summary>OpenTelemetry's keys that the bot itself reads.</summary>
    public static readonly IReadOnlyList<string> Telemetry = [TelemetrySettings.Endpoint, TelemetrySettings.Protocol, TelemetrySettings.ServiceName];

    private static readonly string[] Beginnings = ["MicrosoftApp", "ToChannelFrom", "ToBotFrom"];

    public static IEnumerable<string> Faults(IConfiguration configuration, string[] sections)
    {
        foreach (var item in configuration.GetChildren())
        {
            if (Beginnings.Any(beginning => item.Key.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) && !Framework.Contains(item.Key, StringComparer.OrdinalIgnoreCase))
            {
                yield return $"{item.Key} is no key of the bot. {(Spelling.Nearest(item.Key, Framework) is { } near ? $"Did you mean {near}?" : $"Those of this kind are {string.Join(", ", Framework)}.")}";
            }

            // Any program may put names into the environment, so only what is nearly a section's counts.
            if (item.GetChildren().Any() && !sections.Contains(item.Key, StringComparer.OrdinalIgnoreCase) && Spelling.Nearest(item.Key, sections) is { } section)
            {
                yield return $"{item.Key} is no section of the bot. Did you mean {section}?";
            }
        }
    }
}
