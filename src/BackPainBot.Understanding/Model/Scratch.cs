using BackPainBot.Understanding.Features;
using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Model;

/// <summary>What a thread needs to classify a text, kept from one to the next.</summary>
internal sealed class Scratch
{
    [ThreadStatic]
    private static Scratch? _current;

    private float[] _sums = new float[256];

    public WordBuffer Words { get; } = new();

    public HashList Stems { get; } = new();

    public HashList Hashes { get; } = new();

    public SparseVector Vector { get; } = new();

    public static Scratch ForThread() => _current ??= new Scratch();

    public Span<float> Sums(int width)
    {
        if (_sums.Length < width)
        {
            _sums = new float[width];
        }

        return _sums.AsSpan(0, width);
    }
}
