namespace BackPainBot.Understanding.Features;

/// <summary>The feature hashes of one text, those of words first; reused from text to text.</summary>
internal sealed class FeatureHashes
{
    private uint[] _hashes = new uint[2048];
    private uint[] _stems = new uint[256];
    private int _count;
    private int _words;

    public ReadOnlySpan<uint> Words => _hashes.AsSpan(0, _words);

    public ReadOnlySpan<uint> Pieces => _hashes.AsSpan(_words, _count - _words);

    public void Clear() => _count = _words = 0;

    public Span<uint> ReserveStems(int count)
    {
        if (count > _stems.Length)
        {
            Array.Resize(ref _stems, Math.Max(count, _stems.Length * 2));
        }

        return _stems.AsSpan(0, count);
    }

    public void Add(uint hash)
    {
        if (_count == _hashes.Length)
        {
            Array.Resize(ref _hashes, _count * 2);
        }

        _hashes[_count++] = hash;
    }

    public void EndWords() => _words = _count;
}
