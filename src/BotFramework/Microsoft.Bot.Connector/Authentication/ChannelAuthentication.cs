using System.Security.Claims;
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
        var identity = await IdentifyAsync(activity, authHeader, cancellationToken);
        return new AuthenticateRequestResult { ClaimsIdentity = identity, Audience = environment.OAuthScope, ConnectorFactory = CreateConnectorFactory(identity) };
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string? authHeader, string? channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming connections are not in this build.");

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var appId = claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim) ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim);
        return new ChannelConnectorFactory(appId?.Value, environment, credentials, httpClients);
    }

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(NoUserTokenClient.Instance);

    private async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        if (!await credentials.IsAuthenticationDisabledAsync(cancellationToken))
        {
            return await tokens.ValidateAsync(activity, authHeader, cancellationToken);
        }

        return string.IsNullOrWhiteSpace(authHeader)
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException(
                $"The request has an Authorization header, but no {MicrosoftAppCredentials.MicrosoftAppIdKey} is configured to check it against. Configure one, or send no header.");
    }
}
