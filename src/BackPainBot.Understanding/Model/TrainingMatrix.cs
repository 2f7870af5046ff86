using BackPainBot.Understanding.Features;

namespace BackPainBot.Understanding.Model;

/// <summary>The examples as sparse rows with their labels; -1 labels a negative.</summary>
internal sealed class TrainingMatrix(int features)
{
    private readonly List<int> _labels = [];
    private readonly List<int[]> _features = [];
    private readonly List<float[]> _values = [];

    public int Features => features;

    public int Count => _labels.Count;

    public void Add(SparseVector row, int label)
    {
        _features.Add(row.Features.ToArray());
        _values.Add(row.Values.ToArray());
        _labels.Add(label);
    }

    public ReadOnlySpan<int> FeaturesOf(int example) => _features[example];

    public ReadOnlySpan<float> ValuesOf(int example) => _values[example];

    public int LabelOf(int example) => _labels[example];
}
