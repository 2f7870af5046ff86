using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication.Outbound;

/// <summary>Who issues the bot's tokens: a host and a tenant there.</summary>
/// <param name="Host">An https address.</param>
/// <param name="Tenant">A tenant's id or domain.</param>
/// <param name="Validates">Whether the host is looked up among those that Microsoft knows.</param>
internal sealed record TokenAuthority(Uri Host, string Tenant, bool Validates)
{
    /// <param name="loginEndpoint">An authority, or with <c>{0}</c> for the tenant; null for the public cloud.</param>
    /// <param name="tenant">The tenant; that of multi-tenant bots gives way to one that the endpoint names.</param>
    /// <param name="validates">See <see cref="Validates"/>.</param>
    public static TokenAuthority Of(string? loginEndpoint, string tenant, bool validates)
    {
        var template = string.IsNullOrEmpty(loginEndpoint) ? AuthenticationConstants.ToChannelFromBotLoginUrlTemplate : loginEndpoint;
        if (tenant == AuthenticationConstants.DefaultChannelAuthTenant && template == GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate)
        {
            tenant = GovernmentAuthenticationConstants.DefaultChannelAuthTenant;
        }

        var address = new Uri(string.Format(CultureInfo.InvariantCulture, template, tenant));
        var named = address.AbsolutePath.Trim('/');
        return new TokenAuthority(
            new Uri(address.GetLeftPart(UriPartial.Authority)),
            tenant == AuthenticationConstants.DefaultChannelAuthTenant && named.Length > 0 ? named : tenant,
            validates);
    }
}
