using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication.Inbound;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// With an app id, a request counts as what its token proves. Without one nothing can be proved: requests that do not claim to be anybody are anonymous,
/// and it is the host's duty to let only those in that may be.
/// </summary>
internal sealed class ChannelAuthentication(
    ChannelEnvironment environment, ServiceClientCredentialsFactory credentials, ITokenValidator tokens, IHttpClientFactory? httpClients) : BotFrameworkAuthentication
{
    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Accept(await ProveAsync(authHeader, cancellationToken), activity);
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string? authHeader, string? channelIdHeader, CancellationToken cancellationToken) =>
        throw new TokenRefusedException(RefusalRule.Streaming);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var appId = claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim) ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim);
        var serviceUrl = claimsIdentity.FindFirst(AuthenticationConstants.ServiceUrlClaim);
        return new ChannelConnectorFactory(appId is null ? null : AppAudience.AppIdOf(appId.Value), serviceUrl?.Value, environment, credentials, httpClients);
    }

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(NoUserTokenClient.Instance);

    internal override async ValueTask<ProvenCaller?> ProveAsync(string? authHeader, CancellationToken cancellationToken)
    {
        if (!await credentials.IsAuthenticationDisabledAsync(cancellationToken))
        {
            return new ProvenCaller(await tokens.ValidateAsync(authHeader, cancellationToken));
        }

        return string.IsNullOrWhiteSpace(authHeader) ? ProvenCaller.Anonymous : throw new TokenRefusedException(RefusalRule.NoIdentity);
    }

    internal override AuthenticateRequestResult Accept(ProvenCaller? caller, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var identity = caller.Bring(activity);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = environment.OAuthScope,
            CallerId = caller.Token is null ? null : environment.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }
}
