using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>Who a turn comes from, by the claims its request was authenticated with.</summary>
internal static class Callers
{
    /// <summary>Tells whether another bot calls this one as its skill: a versioned token from one application to another, none of them a channel.</summary>
    public static bool IsBot(ITurnContext turnContext)
    {
        if (turnContext.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey) is not { } identity
            || identity.FindFirst(AuthenticationConstants.VersionClaim)?.Value is not { } version
            || identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value is not { Length: > 0 } audience
            || audience == AuthenticationConstants.ToBotFromChannelTokenIssuer)
        {
            return false;
        }

        var claim = version == "2.0" ? AuthenticationConstants.AuthorizedParty : AuthenticationConstants.AppIdClaim;
        return identity.FindFirst(claim)?.Value is { Length: > 0 } caller && caller != audience;
    }
}
