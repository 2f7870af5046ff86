namespace BackPainBot.Knowledge;

/// <summary>Lists of words and their synonyms, from the list entities of the .lu files.</summary>
public sealed class WordLists(IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> lists)
{
    /// <summary>Names of the lists.</summary>
    public IEnumerable<string> Names => lists.Keys;

    /// <summary>The groups of synonyms of a list, each with its canonical form first; none if there is no such list.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups(string name) => lists.TryGetValue(name, out var groups) ? groups : [];

    /// <summary>Every word of a list.</summary>
    public IEnumerable<string> Words(string name) => Groups(name).SelectMany(group => group);
}
