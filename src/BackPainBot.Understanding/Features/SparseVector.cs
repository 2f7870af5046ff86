namespace BackPainBot.Understanding.Features;

/// <summary>Numbers and values of a text's known features, each once; reused from text to text.</summary>
internal sealed class SparseVector
{
    private int[] _places = [];
    private int[] _features = new int[512];
    private float[] _values = new float[512];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Features => _features.AsSpan(0, Count);

    public Span<float> Values => _values.AsSpan(0, Count);

    /// <summary>Empties the vector and makes room for feature numbers below <paramref name="features"/>.</summary>
    public void Clear(int features)
    {
        Count = 0;
        if (_places.Length < features)
        {
            _places = new int[features];
        }
    }

    /// <summary>Counts the feature once more.</summary>
    public void Add(int feature)
    {
        ref var place = ref _places[feature];
        if (place > 0)
        {
            _values[place - 1]++;
            return;
        }

        if (Count == _features.Length)
        {
            Array.Resize(ref _features, Count * 2);
            Array.Resize(ref _values, Count * 2);
        }

        _features[Count] = feature;
        _values[Count] = 1;
        place = ++Count;
    }

    /// <summary>Ends a block: the features so far are not met again.</summary>
    public void EndBlock(int first)
    {
        foreach (var feature in Features[first..])
        {
            _places[feature] = 0;
        }
    }
}
