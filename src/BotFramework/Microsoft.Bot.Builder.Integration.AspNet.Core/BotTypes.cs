using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The kinds of identity that MicrosoftAppType names.</summary>
internal static class BotTypes
{
    public const string MultiTenant = nameof(MultiTenant);
    public const string SingleTenant = nameof(SingleTenant);
    public const string UserAssignedMsi = "UserAssignedMSI";

    /// <summary>The tenant to which the configured bot belongs; null for a bot of many.</summary>
    public static string? TenantOf(IConfiguration configuration)
    {
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey];
        return Is(type, SingleTenant) || Is(type, UserAssignedMsi) ? configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey] : null;
    }

    public static bool Is(string? type, string name) => string.Equals(type, name, StringComparison.OrdinalIgnoreCase);
}
