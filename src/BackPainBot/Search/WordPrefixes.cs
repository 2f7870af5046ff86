namespace BackPainBot.Search;

/// <summary>The words of something that can be found, field by field, most telling first; a search fits when each of its words begins one of them.</summary>
internal sealed class WordPrefixes(params string[] fields)
{
    private readonly string[][] _fields = [.. fields.Select(field => Split(field).ToArray())];

    /// <summary>The words of a text, in lower case.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        var from = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && from < 0)
            {
                from = i;
            }
            else if (!inside && from >= 0)
            {
                words.Add(text[from..i].ToLowerInvariant());
                from = -1;
            }
        }

        return words;
    }

    /// <summary>How well the words fit; 0 where one of them begins no word.</summary>
    public int Score(IReadOnlyList<string> words)
    {
        var score = 0;
        foreach (var word in words)
        {
            var at = Array.FindIndex(_fields, field => Array.Exists(field, known => known.StartsWith(word, StringComparison.Ordinal)));
            if (at < 0)
            {
                return 0;
            }

            score += _fields.Length - at;
        }

        return score;
    }
}
