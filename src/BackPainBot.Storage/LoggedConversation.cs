namespace BackPainBot.Storage;

/// <summary>A conversation of an <see cref="IActivityLog"/>.</summary>
/// <param name="Id">The conversation's id, letters, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="UserId">The one user that it is with.</param>
/// <param name="ChannelId">The channel that the bot sees.</param>
/// <param name="Locale">The user's language, such as en-US, when it is known.</param>
public sealed record LoggedConversation(string Id, string UserId, string ChannelId, string? Locale);
