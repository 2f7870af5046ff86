using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Believes no token, for want of the means to check one.</summary>
internal sealed class RefusingTokenValidator : ITokenValidator
{
    public Task<ClaimsIdentity> ValidateAsync(Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException(
            $"Inbound token validation is not in this build, so a bot with a {MicrosoftAppCredentials.MicrosoftAppIdKey} answers nobody. "
            + "Leave that setting empty to talk to an emulator on this machine.");
}
