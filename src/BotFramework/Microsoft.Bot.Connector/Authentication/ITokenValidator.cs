using Microsoft.Bot.Connector.Authentication.Inbound;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks what a channel sends to prove itself.</summary>
internal interface ITokenValidator
{
    /// <summary>The token of the Authorization header, if it proves somebody whom the bot answers. What it may bring is still to be checked.</summary>
    /// <exception cref="TokenRefusedException">It proves nobody.</exception>
    /// <exception cref="KeysUnavailableException">Nobody can tell for now.</exception>
    Task<ProvenToken> ValidateAsync(string? authHeader, CancellationToken cancellationToken);
}
