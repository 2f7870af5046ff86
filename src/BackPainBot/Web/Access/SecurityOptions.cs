namespace BackPainBot.Web.Access;

/// <summary>Who may call the bot without proof, and where the bot may call. Bound from <c>Security</c>.</summary>
public sealed class SecurityOptions
{
    /// <summary>Whether, without an app id, anybody who reaches <c>/api/messages</c> may talk to the bot. Never in Production.</summary>
    public bool DangerouslyAllowUnauthenticatedRequests { get; set; }

    /// <summary>Networks in CIDR notation that channels, or the proxy on the way to them, may be in though they are not public.</summary>
    public IList<string> AllowedPrivateNetworks { get; set; } = [];
}
