namespace BackPainBot.Knowledge;

/// <summary>A passage of the article that answers cite.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">Its name in citations, at most 80 characters; ends "passage n".</param>
/// <param name="Abstract">What it says in the project's own words, at most 160 characters.</param>
/// <param name="Link">Address of the page that jumps to the passage.</param>
public sealed record Passage(int Number, string Name, string Abstract, Uri Link)
{
    /// <summary>Characters of a name; Teams cuts off longer ones.</summary>
    public const int NameLimit = 80;

    /// <summary>Characters of an abstract; Teams takes no longer ones.</summary>
    public const int AbstractLimit = 160;

    /// <summary>A link with a text fragment of a few words (W3C "URL Fragment Text Directives"), in which "-" and "," must be escaped.</summary>
    public static Uri LinkTo(Uri page, string anchor) =>
        new($"{page}#:~:text={Uri.EscapeDataString(anchor).Replace("-", "%2D", StringComparison.Ordinal)}");
}
