using System.Numerics;

namespace BackPainBot.Understanding.Language;

/// <summary>
/// Repairs words that neither the questions, the lexicon nor common English know to the nearest word of the first two: one edit away for words of four to six
/// letters, two for longer ones.
/// </summary>
internal sealed class SpellingRepairer
{
    private const int ShortestWord = 4;
    private const int ShortestForTwo = 7;
    private const int Swapped = 1 << 24;

    private readonly WordList _words;
    private readonly int[] _counts;
    private readonly uint[] _letters;
    private readonly DeleteIndex _index;

    /// <param name="words">Words to repair to.</param>
    /// <param name="counts">How often each occurs; of two equally near the more frequent wins.</param>
    public SpellingRepairer(WordList words, int[] counts)
    {
        _words = words;
        _counts = counts;
        _letters = [.. Enumerable.Range(0, words.Count).Select(word => Letters(words[word]))];
        _index = new DeleteIndex(words, word => !IsRepairable(word, ShortestWord - 1) ? 0 : word.Length >= ShortestForTwo - 2 ? 2 : 1);
    }

    /// <summary>The number of the word meant by an unknown one, or -1 when that is common, too short, or like no other.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (!IsRepairable(word, ShortestWord) || CommonEnglish.Contains(word))
        {
            return -1;
        }

        var limit = word.Length >= ShortestForTwo ? 2 : 1;
        var letters = Letters(word);
        Span<uint> keys = stackalloc uint[DeleteIndex.MostKeys];
        var best = -1;
        var bestDistance = limit + 1;
        foreach (var key in keys[..DeleteIndex.WriteKeys(word, limit, keys)])
        {
            foreach (var candidate in _index[key])
            {
                if (candidate == best || BitOperations.PopCount(letters ^ _letters[candidate]) > 2 * Math.Min(limit, bestDistance))
                {
                    continue;
                }

                var distance = EditDistance.Measure(word, _words[candidate], Math.Min(limit, bestDistance));
                if (distance < bestDistance || (distance == bestDistance && distance <= limit && IsBetter(word, candidate, best)))
                {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }

        return best;
    }

    private static bool IsRepairable(ReadOnlySpan<char> word, int shortest) =>
        word.Length >= shortest && word.Length <= EditDistance.LongestWord && !word.ContainsAnyExceptInRange('a', 'z');

    /// <summary>A bit a letter that occurs; an edit changes two at most.</summary>
    private static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word)
        {
            letters |= 1u << (c - 'a');
        }

        return letters;
    }

    /// <summary>Of two words as near, letters swapped come first, then what is usual.</summary>
    private bool IsBetter(ReadOnlySpan<char> word, int candidate, int best) => Likelihood(word, candidate) > Likelihood(word, best);

    private int Likelihood(ReadOnlySpan<char> word, int candidate)
    {
        var swapped = _words[candidate].Length == word.Length && _letters[candidate] == Letters(word);
        return (swapped ? Swapped : 0) + _counts[candidate];
    }
}
