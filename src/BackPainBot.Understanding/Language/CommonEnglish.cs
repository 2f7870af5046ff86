namespace BackPainBot.Understanding.Language;

/// <summary>Everyday English words, which are never spelling mistakes.</summary>
internal static class CommonEnglish
{
    private static readonly (string Suffix, string Replacement)[] Inflections =
    [
        ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("er", ""), ("ier", "y"),
        ("est", ""), ("est", "e"), ("iest", "y"), ("ly", ""), ("ily", "y"), ("ness", ""), ("iness", "y"), ("ful", ""), ("less", ""), ("able", ""), ("able", "e"),
    ];

    private static readonly WordList Words = new(CommonEnglishWords.Text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray());

    /// <summary>Whether the word or what it inflects is on the list.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (Words.Contains(word))
        {
            return true;
        }

        foreach (var (suffix, replacement) in Inflections)
        {
            if (word.Length > suffix.Length + 2 && word.EndsWith(suffix) && ContainsStem(word[..^suffix.Length], replacement))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsStem(ReadOnlySpan<char> stem, string replacement)
    {
        if (replacement.Length == 0)
        {
            return Words.Contains(stem) || (stem.Length > 3 && stem[^1] == stem[^2] && Words.Contains(stem[..^1]));
        }

        Span<char> word = stackalloc char[EditDistance.LongestWord + 1];
        stem.CopyTo(word);
        replacement.CopyTo(word[stem.Length..]);
        return Words.Contains(word[..(stem.Length + replacement.Length)]);
    }
}
