namespace BackPainBot.Web.Pages;

/// <summary>What the chat's page is told.</summary>
/// <param name="Host">Origin of the page that holds the chat in a frame; null when the chat is the page.</param>
/// <param name="Locale">Language of the page.</param>
/// <param name="Title">The chat's title.</param>
/// <param name="Color">The clinic's colour, #rgb or #rrggbb.</param>
/// <param name="Words">The page's words.</param>
internal sealed record ChatSettings(string? Host, string Locale, string Title, string Color, IReadOnlyDictionary<string, string> Words);
