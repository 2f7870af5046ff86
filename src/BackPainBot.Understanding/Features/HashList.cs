namespace BackPainBot.Understanding.Features;

/// <summary>Hashes in the order they were found; reused from text to text.</summary>
internal sealed class HashList
{
    private uint[] _hashes = new uint[512];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Items => _hashes.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(uint hash)
    {
        if (Count == _hashes.Length)
        {
            Array.Resize(ref _hashes, Count * 2);
        }

        _hashes[Count++] = hash;
    }
}
