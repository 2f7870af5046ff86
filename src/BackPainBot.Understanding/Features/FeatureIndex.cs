using System.Numerics;
using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Features;

/// <summary>Feature hashes numbered in order: open addressing, nothing allocated to look up.</summary>
internal sealed class FeatureIndex
{
    private readonly (uint Hash, int Next)[] _slots;

    public FeatureIndex(ReadOnlySpan<uint> hashes)
    {
        _slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2))];
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = Slot(hashes[i]);
            while (_slots[slot].Next != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (hashes[i], i + 1);
        }
    }

    /// <summary>The feature's number, or -1.</summary>
    public int Find(uint hash)
    {
        var slots = _slots;
        for (var slot = Slot(hash); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var entry = ref slots[slot];
            if (entry.Next == 0)
            {
                return -1;
            }

            if (entry.Hash == hash)
            {
                return entry.Next - 1;
            }
        }
    }

    private int Slot(uint hash) => (int)Fnv.Spread(hash) & (_slots.Length - 1);
}
