using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication.Inbound;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The Bot Framework's authentication in one environment.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Finds out who sent an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The request proves nobody whom the bot answers.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Finds out who opens a streaming connection.</summary>
    /// <exception cref="UnauthorizedAccessException">The request proves nobody whom the bot answers.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string? authHeader, string? channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Makes what creates clients of channels in the name of the identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Makes a client of the service that keeps users' tokens.</summary>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>Finds out who sends a request before its body is read; null where only <see cref="AuthenticateRequestAsync"/> can tell.</summary>
    /// <exception cref="UnauthorizedAccessException">The request proves nobody whom the bot answers.</exception>
    internal virtual ValueTask<ProvenCaller?> ProveAsync(string? authHeader, CancellationToken cancellationToken) => default;

    /// <summary>Lets a proven caller bring an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller may not bring this one.</exception>
    internal virtual AuthenticateRequestResult Accept(ProvenCaller? caller, Activity activity) => throw new NotSupportedException();
}
