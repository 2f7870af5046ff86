using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>A token that its issuer signed for this bot.</summary>
internal sealed record ProvenToken(BearerToken Token, TrustedIssuer Issuer, SigningKey Key)
{
    /// <exception cref="TokenRefusedException">Claims that nobody here reads are of another form than the specification's.</exception>
    public IEnumerable<Claim> Claims
    {
        get
        {
            try
            {
                return new JsonWebToken(Token.Text).Claims;
            }
            catch (ArgumentException)
            {
                throw new TokenRefusedException(RefusalRule.Malformed);
            }
        }
    }

    /// <summary>Checks that the token may bring an activity: a channel's token names the service URL, and its key the channel.</summary>
    /// <exception cref="TokenRefusedException">It may not.</exception>
    public void CheckMayBring(Activity activity)
    {
        if (!Issuer.IsChannel)
        {
            return;
        }

        if (string.IsNullOrEmpty(Token.ServiceUrl))
        {
            throw new TokenRefusedException(RefusalRule.NoServiceUrl);
        }

        if (!string.Equals(Token.ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw new TokenRefusedException(RefusalRule.ServiceUrl);
        }

        if (string.IsNullOrEmpty(activity.ChannelId) || !Key.Endorsements.Contains(activity.ChannelId))
        {
            throw new TokenRefusedException(RefusalRule.Endorsement);
        }
    }
}
