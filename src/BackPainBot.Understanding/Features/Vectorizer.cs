using BackPainBot.Understanding.Model;

namespace BackPainBot.Understanding.Features;

/// <summary>Weighs features by (1 + ln count) * idf and scales the word block to length 1, the character block to its weight, the whole to 1.</summary>
internal sealed class Vectorizer(FeatureIndex index, float[] idf, float characterWeight)
{
    private static readonly float[] CountWeights = [.. Enumerable.Range(0, 256).Select(count => count == 0 ? 0 : (float)(1 + StableMath.Log(count)))];

    public void Fill(FeatureHashes hashes, SparseVector vector)
    {
        vector.Clear(hashes.Words.Length + hashes.Pieces.Length);
        var words = FillBlock(hashes.Words, vector, 1);
        var pieces = FillBlock(hashes.Pieces, vector, characterWeight);
        if (words && pieces)
        {
            Scale(vector.Values, 1 / MathF.Sqrt(1 + (characterWeight * characterWeight)));
        }
        else if (pieces)
        {
            Scale(vector.Values, 1 / characterWeight);
        }
    }

    private bool FillBlock(ReadOnlySpan<uint> hashes, SparseVector vector, float length)
    {
        var first = vector.Count;
        foreach (var hash in hashes)
        {
            if (index.Find(hash) is var feature and >= 0)
            {
                vector.Add(feature);
            }
        }

        var features = vector.Features[first..];
        var values = vector.Values[first..];
        var squares = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = CountWeights[Math.Min((int)values[i], CountWeights.Length - 1)] * idf[features[i]];
            squares += (double)values[i] * values[i];
        }

        if (squares > 0)
        {
            Scale(values, (float)(length / Math.Sqrt(squares)));
        }

        return values.Length > 0;
    }

    private static void Scale(Span<float> values, float factor)
    {
        foreach (ref var value in values)
        {
            value *= factor;
        }
    }
}
