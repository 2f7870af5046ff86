using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Understanding.Model;

/// <summary>
/// Rows of floats in whole vectors. Sums run element by element in the order of the rows and nothing is fused, so every processor gets the same bits. Training
/// spends its time here, so these loops are compiled in full at once.
/// </summary>
internal static class Rows
{
    private const int Block = 4;

    public static int WidthFor(int elements) => (elements + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;

    /// <summary>Adds some rows of a table, each times its value, to the sums.</summary>
    /// <param name="rows">Numbers of the rows.</param>
    /// <param name="values">As many.</param>
    /// <param name="table">Rows as long as <paramref name="sums"/>.</param>
    /// <param name="sums">Whole vectors.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<int> rows, ReadOnlySpan<float> values, ReadOnlySpan<float> table, Span<float> sums)
    {
        var totals = MemoryMarshal.Cast<float, Vector256<float>>(sums);
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(table);
        var column = 0;
        for (; column + Block <= totals.Length; column += Block)
        {
            var (sum0, sum1, sum2, sum3) = (totals[column], totals[column + 1], totals[column + 2], totals[column + 3]);
            for (var i = 0; i < rows.Length; i++)
            {
                var row = vectors.Slice((rows[i] * totals.Length) + column, Block);
                var value = Vector256.Create(values[i]);
                sum0 += value * row[0];
                sum1 += value * row[1];
                sum2 += value * row[2];
                sum3 += value * row[3];
            }

            (totals[column], totals[column + 1], totals[column + 2], totals[column + 3]) = (sum0, sum1, sum2, sum3);
        }

        for (; column < totals.Length; column++)
        {
            var sum = totals[column];
            for (var i = 0; i < rows.Length; i++)
            {
                sum += Vector256.Create(values[i]) * vectors[(rows[i] * totals.Length) + column];
            }

            totals[column] = sum;
        }
    }

    /// <summary>Adds a row to the sums.</summary>
    public static void Add(ReadOnlySpan<float> row, Span<float> sums)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += row[i];
        }
    }

    /// <summary>Sets what is below 0 to 0.</summary>
    public static void Rectify(Span<float> row)
    {
        foreach (ref var vector in MemoryMarshal.Cast<float, Vector256<float>>(row))
        {
            vector = Vector256.Max(vector, Vector256<float>.Zero);
        }
    }

    /// <summary>An AdaGrad step on one row.</summary>
    /// <param name="weights">The row.</param>
    /// <param name="squares">The sums of its squared gradients.</param>
    /// <param name="errors">The gradient, but for <paramref name="value"/>.</param>
    /// <param name="value">What the row was multiplied by.</param>
    /// <param name="rate">Step.</param>
    /// <param name="l2">Penalty.</param>
    /// <returns>The sum of the row as it was times the errors.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Step(Span<float> weights, Span<float> squares, ReadOnlySpan<float> errors, float value, float rate, float l2)
    {
        const float Smallest = 1e-8f;
        var w = MemoryMarshal.Cast<float, Vector256<float>>(weights);
        var s = MemoryMarshal.Cast<float, Vector256<float>>(squares)[..w.Length];
        var e = MemoryMarshal.Cast<float, Vector256<float>>(errors)[..w.Length];
        var scale = Vector256.Create(value);
        var step = Vector256.Create(rate);
        var decay = Vector256.Create(l2);
        var smallest = Vector256.Create(Smallest);
        var products = Vector256<float>.Zero;
        for (var i = 0; i < w.Length; i++)
        {
            var (weight, error) = (w[i], e[i]);
            products += weight * error;
            var gradient = (error * scale) + (weight * decay);
            var sum = s[i] + (gradient * gradient);
            s[i] = sum;
            w[i] = weight - (step * gradient / (Vector256.Sqrt(sum) + smallest));
        }

        var halves = products.GetLower() + products.GetUpper();
        return halves[0] + halves[1] + halves[2] + halves[3];
    }
}
