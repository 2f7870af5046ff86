namespace BackPainBot.Knowledge;

/// <summary>Lists of words and their synonyms, from the list entities of the .lu files.</summary>
public sealed class WordLists(IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> lists)
{
    /// <summary>Names of the lists.</summary>
    public IEnumerable<string> Names => lists.Keys;

    /// <summary>The groups of synonyms of a list, each with its canonical form first; none if there is no such list.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups(string name) => lists.TryGetValue(name, out var groups) ? groups : [];

    /// <summary>Whether a text has a word or phrase of a list in it, as whole words.</summary>
    public bool Mentions(string name, string text) => Words(name).Any(words => Has(text, words));

    private static bool Has(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every word of a list.</summary>
    public IEnumerable<string> Words(string name) => Groups(name).SelectMany(group => group);
}
