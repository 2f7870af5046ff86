namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>A rule that refuses requests, in words for the bot's operator. They tell nothing of the token and nothing that is not public.</summary>
/// <param name="Name">Names the rule in logs.</param>
/// <param name="Status">401 where nobody was proved, 403 where somebody was who may not do this.</param>
/// <param name="Detail">What is wrong and what to do about it.</param>
internal sealed record RefusalRule(string Name, int Status, string Detail)
{
    private const int Unauthorized = 401;
    private const int Forbidden = 403;

    public static RefusalRule NoHeader { get; } = new("no-authorization", Unauthorized,
        "The request has no Authorization header. Channels send one; in an emulator enter the bot's app id and password.");

    public static RefusalRule SeveralHeaders { get; } = new("several-authorizations", Unauthorized,
        "The request has more than one Authorization header. Check what the proxies in front of the bot add.");

    public static RefusalRule NotBearer { get; } = new("scheme", Unauthorized, "The Authorization header is not of the form 'Bearer <token>'.");

    public static RefusalRule TooLong { get; } = new("too-long", Unauthorized, "The token is longer than any that a channel sends.");

    public static RefusalRule Malformed { get; } = new("malformed", Unauthorized, "The token is not a well-formed, signed JSON Web Token.");

    public static RefusalRule Algorithm { get; } = new("algorithm", Unauthorized, "The token is not signed by an algorithm that its issuer's metadata allow.");

    public static RefusalRule Issuer { get; } = new("issuer", Unauthorized,
        "The token's issuer is none that this bot trusts. Check MicrosoftAppType, MicrosoftAppTenantId and ChannelService.");

    public static RefusalRule Key { get; } = new("key", Unauthorized, "The token names no signing key that its issuer publishes.");

    public static RefusalRule Signature { get; } = new("signature", Unauthorized, "The token's signature is not its issuer's.");

    public static RefusalRule Expired { get; } = new("expired", Unauthorized, "The token has expired. If this goes on, check the clock of the bot's machine.");

    public static RefusalRule NotYetValid { get; } = new("not-yet-valid", Unauthorized, "The token is not valid yet. If this goes on, check the clock of the bot's machine.");

    public static RefusalRule Audience { get; } = new("audience", Unauthorized,
        "The token is not for this bot. Check that MicrosoftAppId is the id under which the channel or emulator knows it.");

    public static RefusalRule Version { get; } = new("version", Unauthorized, "The token's version is not that of its issuer.");

    public static RefusalRule Tenant { get; } = new("tenant", Unauthorized, "The token's tenant is not that of its issuer.");

    public static RefusalRule Caller { get; } = new("caller", Forbidden, "The token was issued to another app. This bot is no skill: it answers channels and, in an emulator, itself.");

    public static RefusalRule NoServiceUrl { get; } = new("no-service-url", Forbidden, "The token names no service URL, and so cannot prove where replies may go.");

    public static RefusalRule ServiceUrl { get; } = new("service-url", Forbidden, "The activity's serviceUrl is not the one that the token was issued for.");

    public static RefusalRule Endorsement { get; } = new("endorsement", Forbidden, "The token's signing key is not endorsed for the activity's channelId.");

    public static RefusalRule NoIdentity { get; } = new("no-app-id", Unauthorized,
        $"The request has an Authorization header, but no {MicrosoftAppCredentials.MicrosoftAppIdKey} is configured to check it against. Configure one, or send no header.");

    public static RefusalRule Streaming { get; } = new("streaming", Unauthorized, "Streaming connections are not in this build.");
}
