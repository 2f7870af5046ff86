namespace BackPainBot.Benchmarks.Understanding;

/// <summary>Puts spelling mistakes into words of four letters or more: a letter dropped, doubled by a neighbour's, changed or swapped. The same mistakes from the same seed.</summary>
public static class TypoMaker
{
    private const int ShortestWord = 4;

    public static string Misspell(string text, int typos, int seed)
    {
        var words = text.Split(' ');
        var state = ((uint)seed * 2654435761) ^ (uint)typos;
        var candidates = words.Index().Where(word => word.Item.Count(char.IsAsciiLetter) >= ShortestWord).Select(word => word.Index).ToList();
        for (; typos > 0 && candidates.Count > 0; typos--)
        {
            var pick = Next(ref state, candidates.Count);
            words[candidates[pick]] = Misspell(words[candidates[pick]], ref state);
            candidates.RemoveAt(pick);
        }

        return string.Join(' ', words);
    }

    private static string Misspell(string word, ref uint state)
    {
        var at = Next(ref state, word.Length);
        var letter = (char)('a' + Next(ref state, 26));
        return Next(ref state, 4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => string.Concat(word.AsSpan(0, at), letter.ToString(), word.AsSpan(at + 1)),
            _ => Swap(word, Math.Min(at, word.Length - 2)),
        };
    }

    private static string Swap(string word, int at) => string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1, 1), word.AsSpan(at, 1), word.AsSpan(at + 2));

    private static int Next(ref uint state, int below)
    {
        state = (state * 1664525) + 1013904223;
        return (int)((ulong)(state ^ (state >> 15)) * (ulong)below >> 32);
    }
}
