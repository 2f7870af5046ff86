using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainBot.Understanding.Features;

namespace BackPainBot.Understanding.Model;

/// <summary>A weight a feature and label: a row a feature, padded to whole vectors. Each label's sum runs in feature order, so the vector width does not show.</summary>
internal sealed class LinearModel(int labels, float[] weights, float[] bias)
{
    private const int Block = 4;

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
        var column = 0;
        for (; column + Block <= sums.Length; column += Block)
        {
            var (sum0, sum1, sum2, sum3) = (sums[column], sums[column + 1], sums[column + 2], sums[column + 3]);
            for (var i = 0; i < features.Length; i++)
            {
                var row = rows.Slice((features[i] * sums.Length) + column, Block);
                var value = Vector256.Create(values[i]);
                sum0 += value * row[0];
                sum1 += value * row[1];
                sum2 += value * row[2];
                sum3 += value * row[3];
            }

            (sums[column], sums[column + 1], sums[column + 2], sums[column + 3]) = (sum0, sum1, sum2, sum3);
        }

        for (; column < sums.Length; column++)
        {
            var sum = sums[column];
            for (var i = 0; i < features.Length; i++)
            {
                sum += Vector256.Create(values[i]) * rows[(features[i] * sums.Length) + column];
            }

            sums[column] = sum;
        }
    }
}
