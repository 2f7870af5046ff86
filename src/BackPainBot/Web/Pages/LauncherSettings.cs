namespace BackPainBot.Web.Pages;

/// <summary>What the launcher is told, inside of widget.js.</summary>
/// <param name="Label">The launcher's label, or null for the wording of the language.</param>
/// <param name="Title">The chat's title, or null for the wording of the language.</param>
/// <param name="Color">The clinic's colour, #rgb or #rrggbb.</param>
/// <param name="Position">The side of the window.</param>
/// <param name="Locale">The default language.</param>
/// <param name="Words">The launcher's words in each language.</param>
internal sealed record LauncherSettings(
    string? Label, string? Title, string Color, string Position, string Locale, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Words);
