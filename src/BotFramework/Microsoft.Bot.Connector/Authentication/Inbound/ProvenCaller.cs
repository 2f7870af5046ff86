using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>Who sends a request, known before its body is read.</summary>
/// <param name="Token">What proves it; null for nobody in particular.</param>
internal sealed record ProvenCaller(ProvenToken? Token)
{
    public static ProvenCaller Anonymous { get; } = new((ProvenToken?)null);

    /// <summary>The identity of the caller, who may send the activity.</summary>
    /// <exception cref="TokenRefusedException">The caller may not.</exception>
    public ClaimsIdentity Bring(Activity activity)
    {
        if (Token is null)
        {
            return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
        }

        Token.CheckMayBring(activity);
        return new ClaimsIdentity(Token.Claims, "AuthenticationTypes.Federation");
    }
}
