using System.Numerics;

namespace BackPainBot.Understanding.Language;

/// <summary>Distinct words numbered in order, found without allocating.</summary>
internal sealed class WordList
{
    private readonly string[] _words;
    private readonly int[] _slots;

    public WordList(IReadOnlyCollection<string> distinct)
    {
        _words = [.. distinct];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, _words.Length * 2))];
        for (var i = 0; i < _words.Length; i++)
        {
            var slot = Slot(_words[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    public int Count => _words.Length;

    public string this[int index] => _words[index];

    /// <summary>The word's number, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        for (var slot = Slot(word); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var index = _slots[slot] - 1;
            if (word.SequenceEqual(_words[index]))
            {
                return index;
            }
        }

        return -1;
    }

    public bool Contains(ReadOnlySpan<char> word) => IndexOf(word) >= 0;

    private int Slot(ReadOnlySpan<char> word) => (int)Fnv.Spread(Fnv.Hash(word, Fnv.Seed)) & (_slots.Length - 1);
}
