using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks what a channel sends to prove itself.</summary>
internal interface ITokenValidator
{
    /// <summary>The caller whom the Authorization header proves, allowed to send the activity.</summary>
    /// <exception cref="UnauthorizedAccessException">It proves nobody whom the bot answers.</exception>
    Task<ClaimsIdentity> ValidateAsync(Activity activity, string? authHeader, CancellationToken cancellationToken);
}
