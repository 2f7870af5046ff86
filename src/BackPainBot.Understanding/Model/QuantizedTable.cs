using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace BackPainBot.Understanding.Model;

/// <summary>Rows of weights in a byte each, a scale a row: a quarter of the memory to walk through, and no label changes place for it.</summary>
internal sealed class QuantizedTable
{
    /// <summary>Columns summed in one go, in as many registers as there are.</summary>
    private const int Block = 64;

    private const float Largest = 127;

    /// <param name="width">Bytes in a row, whole blocks.</param>
    /// <param name="cells">The rows.</param>
    /// <param name="scales">What a row's bytes are to be multiplied by.</param>
    public QuantizedTable(int width, sbyte[] cells, float[] scales)
    {
        Width = width;
        Cells = cells;
        Scales = scales;
    }

    public int Width { get; }

    public sbyte[] Cells { get; }

    public float[] Scales { get; }

    /// <param name="weights">The rows.</param>
    /// <param name="width">Elements in a row; they are padded to whole blocks.</param>
    public static QuantizedTable From(ReadOnlySpan<float> weights, int width)
    {
        var padded = (width + Block - 1) / Block * Block;
        var scales = new float[width == 0 ? 0 : weights.Length / width];
        var cells = new sbyte[scales.Length * padded];
        for (var row = 0; row < scales.Length; row++)
        {
            var from = weights.Slice(row * width, width);
            var largest = 0f;
            foreach (var weight in from)
            {
                largest = Math.Max(largest, Math.Abs(weight));
            }

            scales[row] = largest / Largest;
            for (var i = 0; i < width && largest > 0; i++)
            {
                cells[(row * padded) + i] = (sbyte)MathF.Round(from[i] * Largest / largest);
            }
        }

        return new QuantizedTable(padded, cells, scales);
    }

    /// <summary>Sums the rows times their values, element by element in the order of the rows.</summary>
    /// <param name="rows">Numbers of rows.</param>
    /// <param name="values">As many.</param>
    /// <param name="sums">Receives the sums; as long as <see cref="Width"/>.</param>
    public void Sum(ReadOnlySpan<int> rows, ReadOnlySpan<float> values, Span<float> sums)
    {
        for (var column = 0; column < Width; column += Block)
        {
            SumBlock(rows, values, column, MemoryMarshal.Cast<float, Vector256<float>>(sums.Slice(column, Block)));
        }
    }

    private void SumBlock(ReadOnlySpan<int> rows, ReadOnlySpan<float> values, int column, Span<Vector256<float>> sums)
    {
        ref var cells = ref MemoryMarshal.GetArrayDataReference(Cells);
        var (sum0, sum1, sum2, sum3) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var (sum4, sum5, sum6, sum7) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (var i = 0; i < rows.Length; i++)
        {
            var value = Vector256.Create(values[i] * Scales[rows[i]]);
            var start = (nuint)((rows[i] * Width) + column);
            var bytes = Vector128.LoadUnsafe(ref cells, start);
            sum0 += value * WidenLower(bytes);
            sum1 += value * WidenUpper(bytes);
            bytes = Vector128.LoadUnsafe(ref cells, start + 16);
            sum2 += value * WidenLower(bytes);
            sum3 += value * WidenUpper(bytes);
            bytes = Vector128.LoadUnsafe(ref cells, start + 32);
            sum4 += value * WidenLower(bytes);
            sum5 += value * WidenUpper(bytes);
            bytes = Vector128.LoadUnsafe(ref cells, start + 48);
            sum6 += value * WidenLower(bytes);
            sum7 += value * WidenUpper(bytes);
        }

        (sums[0], sums[1], sums[2], sums[3]) = (sum0, sum1, sum2, sum3);
        (sums[4], sums[5], sums[6], sums[7]) = (sum4, sum5, sum6, sum7);
    }

    private static Vector256<float> WidenLower(Vector128<sbyte> bytes) => ToSingles(Vector128.WidenLower(bytes));

    private static Vector256<float> WidenUpper(Vector128<sbyte> bytes) => ToSingles(Vector128.WidenUpper(bytes));

    private static Vector256<float> ToSingles(Vector128<short> shorts) => Vector256.ConvertToSingle(
        Avx2.IsSupported ? Avx2.ConvertToVector256Int32(shorts) : Vector256.Create(Vector128.WidenLower(shorts), Vector128.WidenUpper(shorts)));
}
