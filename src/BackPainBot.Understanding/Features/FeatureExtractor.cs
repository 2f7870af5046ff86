using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Features;

/// <summary>
/// Hashes of features. Those of a question's words: stems, pairs of neighbouring stems with begin and end marks, synonym groups. Those of a word: its pieces of two to
/// four letters, marks included.
/// </summary>
internal static class FeatureExtractor
{
    private const uint StemSeed = Fnv.Seed ^ 'w';
    private const uint PieceSeed = Fnv.Seed ^ 'c';
    private const uint PairSeed = Fnv.Seed ^ 'b';
    private const uint GroupSeed = Fnv.Seed ^ 's';
    private const uint Begin = 1;
    private const uint End = 2;
    private const int LongestPiece = 4;
    private const int LongestStemmed = 40;

    /// <summary>The hash of a word's stem, digits all read as 0.</summary>
    public static uint HashStem(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestStemmed || word.ContainsAnyExceptInRange('a', 'z'))
        {
            var hash = StemSeed;
            foreach (var c in word)
            {
                hash = Fnv.Add(hash, Mask(c));
            }

            return hash;
        }

        Span<char> stem = stackalloc char[LongestStemmed];
        word.CopyTo(stem);
        return Fnv.Hash(stem[..PorterStemmer.Stem(stem[..word.Length])], StemSeed);
    }

    public static void AddWords(ReadOnlySpan<uint> stems, SynonymTable synonyms, HashList hashes)
    {
        if (stems.IsEmpty)
        {
            return;
        }

        var previous = Begin;
        for (var i = 0; i < stems.Length; i++)
        {
            hashes.Add(stems[i]);
            hashes.Add(Pair(previous, stems[i]));
            previous = stems[i];
            var phrase = SynonymTable.Seed;
            for (var length = 1; length <= synonyms.LongestPhrase && i + length <= stems.Length; length++)
            {
                phrase = Fnv.Add(phrase, stems[i + length - 1]);
                if (synonyms.Find(phrase) is var group and >= 0)
                {
                    hashes.Add(Fnv.Add(GroupSeed, (uint)group));
                }
            }
        }

        hashes.Add(Pair(previous, End));
    }

    public static void AddPieces(ReadOnlySpan<char> word, HashList hashes)
    {
        for (var start = -1; start < word.Length; start++)
        {
            var hash = Fnv.Add(PieceSeed, start < 0 ? '^' : Mask(word[start]));
            var last = Math.Min(start + LongestPiece - 1, word.Length);
            for (var end = start + 1; end <= last; end++)
            {
                hash = Fnv.Add(hash, end == word.Length ? '$' : Mask(word[end]));
                hashes.Add(hash);
            }
        }
    }

    private static uint Pair(uint first, uint second) => Fnv.Add(Fnv.Add(PairSeed, first), second);

    private static char Mask(char c) => char.IsAsciiDigit(c) ? '0' : c;
}
