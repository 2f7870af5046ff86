namespace BackPainBot.Understanding.Model;

/// <summary>Fisher-Yates over xorshift64*: the same order from the same seed, whatever the runtime.</summary>
internal sealed class Shuffle(int seed)
{
    private ulong _state = ((ulong)(uint)seed * 0x9e3779b97f4a7c15) | 1;

    public void Apply(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            var other = (int)(((_state * 0x2545f4914f6cdd1d) >> 32) * (ulong)(i + 1) >> 32);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
