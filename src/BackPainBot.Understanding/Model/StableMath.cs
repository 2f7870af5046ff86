using System.Runtime.Intrinsics;

namespace BackPainBot.Understanding.Model;

/// <summary>Exponential and logarithm from additions, multiplications and divisions alone, so that every machine gets the same bits; the runtime's own may differ by processor.</summary>
internal static class StableMath
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;
    private const double Ln2 = 0.69314718055994530942;

    private static ReadOnlySpan<float> Coefficients => [1.9875691500e-4f, 1.3981999507e-3f, 8.3334519073e-3f, 4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f];

    /// <summary>e to the power of each element, to about seven digits; elements are held to -87 .. 88.</summary>
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(88f));
        var power = Vector256.Floor((x * Vector256.Create(Log2E)) + Vector256.Create(0.5f));
        var r = x - (power * Vector256.Create(Ln2High)) - (power * Vector256.Create(Ln2Low));
        var sum = Vector256.Create(Coefficients[0]);
        for (var i = 1; i < Coefficients.Length; i++)
        {
            sum = (sum * r) + Vector256.Create(Coefficients[i]);
        }

        sum = (sum * r * r) + r + Vector256<float>.One;
        var scale = Vector256.ShiftLeft(Vector256.ConvertToInt32(power) + Vector256.Create(127), 23).AsSingle();
        return sum * scale;
    }

    /// <param name="x">A positive, normal number.</param>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var power = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0x000f_ffff_ffff_ffff) | 0x3ff0_0000_0000_0000);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            power++;
        }

        var t = (mantissa - 1) / (mantissa + 1);
        var square = t * t;
        var sum = 0.0;
        for (var i = 21; i > 0; i -= 2)
        {
            sum = (sum * square) + (1.0 / i);
        }

        return (2 * t * sum) + (power * Ln2);
    }
}
