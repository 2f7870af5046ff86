namespace BackPainBot.Knowledge;

/// <summary>The knowledge of every language that has content.</summary>
public sealed class KnowledgeCatalog(IReadOnlyList<KnowledgeBase> languages)
{
    /// <summary>The first serves locales that have no content, the others are in the order of their folders' names; never empty.</summary>
    public IReadOnlyList<KnowledgeBase> Languages { get; } = languages;

    /// <summary>The knowledge in an activity's locale: the same tag, else the same language, else the first.</summary>
    public KnowledgeBase For(string? locale)
    {
        if (locale is null || Languages.Count == 1)
        {
            return Languages[0];
        }

        var language = locale.Split('-')[0];
        return Languages.FirstOrDefault(known => known.Locale.Equals(locale, StringComparison.OrdinalIgnoreCase))
            ?? Languages.FirstOrDefault(known => known.Locale.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? Languages[0];
    }
}
