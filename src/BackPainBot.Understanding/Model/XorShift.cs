namespace BackPainBot.Understanding.Model;

/// <summary>xorshift64*: the same numbers from the same seed, whatever the runtime.</summary>
internal sealed class XorShift(int seed)
{
    private ulong _state = ((ulong)(uint)seed * 0x9e3779b97f4a7c15) | 1;

    /// <summary>Below 1, at least 0, in steps of 2^-24.</summary>
    public float NextSingle() => (Next() >> 8) * (1f / (1 << 24));

    /// <summary>Fisher and Yates.</summary>
    public void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = (int)(Next() * (ulong)(i + 1) >> 32);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    /// <summary>Fills with numbers between the limits.</summary>
    public void Fill(Span<float> items, float limit)
    {
        foreach (ref var item in items)
        {
            item = ((2 * NextSingle()) - 1) * limit;
        }
    }

    private uint Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (uint)((_state * 0x2545f4914f6cdd1d) >> 32);
    }
}
