using System.Numerics;

namespace BackPainBot.Understanding.Features;

/// <summary>Numbers and values of a text's known features, each once; reused from text to text.</summary>
internal sealed class SparseVector
{
    private int[] _features = new int[1024];
    private float[] _values = new float[1024];
    private int[] _slots = new int[2048];
    private int _mask;

    public int Count { get; private set; }

    public ReadOnlySpan<int> Features => _features.AsSpan(0, Count);

    public Span<float> Values => _values.AsSpan(0, Count);

    /// <summary>Empties the vector and makes room.</summary>
    public void Clear(int mostFeatures)
    {
        Count = 0;
        if (mostFeatures > _features.Length)
        {
            var size = (int)BitOperations.RoundUpToPowerOf2((uint)mostFeatures);
            _features = new int[size];
            _values = new float[size];
            _slots = new int[size * 2];
        }

        var used = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, mostFeatures * 2));
        _slots.AsSpan(0, used).Clear();
        _mask = used - 1;
    }

    /// <summary>Counts the feature once more.</summary>
    public void Add(int feature)
    {
        var slot = (int)((uint)feature * 0x9e3779b1 >> 7) & _mask;
        while (_slots[slot] is var next and not 0)
        {
            if (_features[next - 1] == feature)
            {
                _values[next - 1]++;
                return;
            }

            slot = (slot + 1) & _mask;
        }

        _features[Count] = feature;
        _values[Count] = 1;
        _slots[slot] = ++Count;
    }
}
