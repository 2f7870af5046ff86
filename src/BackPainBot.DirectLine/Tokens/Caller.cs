namespace BackPainBot.DirectLine.Tokens;

/// <summary>Who calls: a server with a secret, or the user of one conversation with a token.</summary>
/// <param name="ConversationId">The token's conversation; null with a secret.</param>
/// <param name="UserId">The token's user; null with a secret.</param>
/// <param name="ChannelId">The channel that the bot sees.</param>
/// <param name="TrustedOrigins">Origins whose pages may use the token beside the configured ones, separated by spaces.</param>
internal sealed record Caller(string? ConversationId, string? UserId, string ChannelId, string? TrustedOrigins)
{
    public static readonly Caller Server = new(null, null, Channels.DirectLine, null);

    /// <summary>Whether it proved to know a secret.</summary>
    public bool IsServer => ConversationId is null;
}
