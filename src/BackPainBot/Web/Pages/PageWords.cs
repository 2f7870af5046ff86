using BackPainBot.Knowledge;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Pages;

/// <summary>The words of the pages in every language, from <c>page.lg</c>. All faults are reported at once.</summary>
internal sealed class PageWords
{
    private const string FileName = "page.lg";

    private static readonly Phrase[] Needed =
    [
        new("open", []), new("title", []), new("unread", ["count"]), new("loading", []), new("unavailable", []), new("unavailable_link", []),
        new("connecting", []), new("reconnecting", []), new("offline", []), new("server_down", []), new("waiting", []), new("try_again", []),
        new("conversation_lost", []), new("new_conversation", []), new("restart", []), new("restart_question", []), new("restart_yes", []), new("restart_no", []),
        new("download", []), new("download_heading", []), new("download_file", []), new("close", []), new("type_here", []), new("notice", ["number"]),
        new("privacy", []), new("accessibility", []), new("you", []), new("bot", []), new("no_script", []), new("not_allowed", ["site"]), new("not_allowed_remedy", ["site"]),
        new("not_built", []), new("too_busy", []), new("busy", []), new("too_long", []),
    ];

    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _languages;

    public PageWords(IOptions<ContentOptions> options, KnowledgeCatalog catalog)
    {
        var faults = new List<ContentFault>();
        _languages = catalog.Languages.ToDictionary(
            language => language.Locale,
            language => (IReadOnlyDictionary<string, string>)Read(Path.Combine(AppContext.BaseDirectory, options.Value.Folder), language.Locale, faults),
            StringComparer.OrdinalIgnoreCase);
        if (faults.Count > 0)
        {
            throw new ContentException(faults);
        }
    }

    /// <summary>The faults of every language's file.</summary>
    public static IReadOnlyList<ContentFault> Check(string folder)
    {
        var faults = new List<ContentFault>();
        var languages = Directory.Exists(folder) ? Directory.GetDirectories(folder) : Array.Empty<string>();
        foreach (var path in languages.Order(StringComparer.Ordinal))
        {
            Read(folder, Path.GetFileName(path), faults);
        }

        return faults;
    }

    /// <summary>The languages, the first being the default.</summary>
    public IEnumerable<string> Locales => _languages.Keys;

    /// <summary>The words in a language: the same tag, else the same language, else the first.</summary>
    public (string Locale, IReadOnlyDictionary<string, string> Words) For(string? locale)
    {
        var language = locale?.Split('-')[0];
        var known = _languages.Keys.FirstOrDefault(key => key.Equals(locale, StringComparison.OrdinalIgnoreCase))
            ?? _languages.Keys.FirstOrDefault(key => key.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? _languages.Keys.First();
        return (known, _languages[known]);
    }

    private static Dictionary<string, string> Read(string folder, string locale, List<ContentFault> faults)
    {
        var path = Path.Combine(folder, locale, FileName);
        var shown = $"{locale}/{FileName}";
        if (!File.Exists(path))
        {
            faults.Add(new ContentFault(shown, 1, "The file is missing.", "Copy that of another language and translate it."));
            return [];
        }

        var file = new ContentFile(shown, File.ReadAllText(path), faults);
        var phrases = Phrases.Create(file, LgFile.Read(file), Needed);
        return faults.Count > 0
            ? []
            : Needed.ToDictionary(phrase => phrase.Name, phrase => phrases.Say(phrase, [.. phrase.Parameters.Select(name => $"${{{name}}}")]), StringComparer.Ordinal);
    }
}
