using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainBot.Understanding.Features;

namespace BackPainBot.Understanding.Model;

/// <summary>One weight a feature and label: a row a feature, padded to whole vectors. Sums run label by label in feature order, so the vector width does not show.</summary>
internal sealed class LinearModel(int labels, float[] weights, float[] bias)
{
    public int Labels => labels;

    /// <summary>Floats in a row.</summary>
    public int Stride => bias.Length;

    public ReadOnlySpan<float> Weights => weights;

    public ReadOnlySpan<float> Bias => bias;

    public static int StrideFor(int labels) => (labels + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;

    /// <param name="vector">A text's features.</param>
    /// <param name="logits">Receives a logit a label; as long as <see cref="Stride"/>.</param>
    public void Score(SparseVector vector, Span<float> logits) => Score(vector.Features, vector.Values, weights, bias, logits);

    public static void Score(ReadOnlySpan<int> features, ReadOnlySpan<float> values, ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, Span<float> logits)
    {
        bias.CopyTo(logits);
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(logits);
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(weights);
        for (var i = 0; i < features.Length; i++)
        {
            var value = Vector256.Create(values[i]);
            var row = rows.Slice(features[i] * sums.Length, sums.Length);
            for (var j = 0; j < row.Length; j++)
            {
                sums[j] += value * row[j];
            }
        }
    }
}
