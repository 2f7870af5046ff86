using System.Numerics;

namespace BackPainBot.Understanding.Language;

/// <summary>
/// Words by what is left of their first letters when up to two are dropped: two words that differ by as many edits share such a rest. Rests that hash alike share a
/// bucket too, so whoever looks up measures the distance.
/// </summary>
internal sealed class DeleteIndex
{
    public const int MostKeys = 1 + PrefixLength + (PrefixLength * (PrefixLength - 1) / 2);

    private const int PrefixLength = 7;

    private readonly int[] _starts;
    private readonly int[] _entries;
    private readonly int _shift;

    /// <param name="words">The words by number.</param>
    /// <param name="limit">How many edits a word is to be found by; 0 leaves it out.</param>
    public DeleteIndex(WordList words, Func<string, int> limit)
    {
        var keys = new List<uint>();
        var owners = new List<int>();
        Span<uint> written = stackalloc uint[MostKeys];
        for (var word = 0; word < words.Count; word++)
        {
            var edits = limit(words[word]);
            foreach (var key in written[..(edits > 0 ? WriteKeys(words[word], edits, written) : 0)])
            {
                keys.Add(key);
                owners.Add(word);
            }
        }

        var buckets = BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Count));
        _shift = 32 - BitOperations.Log2(buckets);
        _starts = new int[buckets + 1];
        _entries = new int[keys.Count];
        foreach (var key in keys)
        {
            _starts[Bucket(key) + 1]++;
        }

        for (var i = 0; i < buckets; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        var next = _starts.AsSpan(0, (int)buckets).ToArray();
        for (var i = 0; i < keys.Count; i++)
        {
            _entries[next[Bucket(keys[i])]++] = owners[i];
        }
    }

    /// <summary>Numbers of the words that may share <paramref name="key"/>.</summary>
    public ReadOnlySpan<int> this[uint key]
    {
        get
        {
            var bucket = Bucket(key);
            return _entries.AsSpan(_starts[bucket].._starts[bucket + 1]);
        }
    }

    /// <summary>Writes the keys a word is found by; returns how many.</summary>
    public static int WriteKeys(ReadOnlySpan<char> word, int edits, Span<uint> keys)
    {
        var prefix = word[..Math.Min(word.Length, PrefixLength)];
        var count = 0;
        keys[count++] = Key(prefix, -1, -1);
        for (var first = 0; first < prefix.Length; first++)
        {
            keys[count++] = Key(prefix, first, -1);
            for (var second = first + 1; edits > 1 && second < prefix.Length; second++)
            {
                keys[count++] = Key(prefix, first, second);
            }
        }

        return count;
    }

    private static uint Key(ReadOnlySpan<char> prefix, int first, int second)
    {
        var hash = Fnv.Seed;
        for (var i = 0; i < prefix.Length; i++)
        {
            if (i != first && i != second)
            {
                hash = Fnv.Add(hash, prefix[i]);
            }
        }

        return hash * 0x9e3779b1;
    }

    private int Bucket(uint key) => (int)(key >> _shift);
}
