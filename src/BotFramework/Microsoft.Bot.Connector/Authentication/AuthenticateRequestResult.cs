using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent a request, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The audience of tokens sent back to the caller.</summary>
    public string? Audience { get; set; }

    /// <summary>The caller.</summary>
    public ClaimsIdentity? ClaimsIdentity { get; set; }

    /// <summary>What the caller is called in <c>Activity.CallerId</c>; null for nobody in particular.</summary>
    public string? CallerId { get; set; }

    /// <summary>Makes clients that answer in the name of the bot.</summary>
    public ConnectorFactory? ConnectorFactory { get; set; }
}
