namespace BackPainBot.DirectLine.Http;

/// <summary>What a client may say when it asks for a token or starts a conversation.</summary>
internal sealed record StartBody(UserBody? User, IReadOnlyList<string?>? TrustedOrigins, string? Locale)
{
    public static readonly StartBody Empty = new(null, null, null);
}
