namespace BackPainBot.Understanding.Model;

/// <summary>Exponential and logarithm from additions, multiplications and divisions alone, so that every machine gets the same bits; the runtime's own may differ by processor.</summary>
internal static class StableMath
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double Log2E = 1.44269504088896338700;

    public static double Exp(double x)
    {
        if (x < -700)
        {
            return 0;
        }

        var power = Math.Floor((Math.Min(x, 700) * Log2E) + 0.5);
        var r = Math.Min(x, 700) - (power * Ln2High) - (power * Ln2Low);
        var sum = 1.0;
        for (var i = 11; i > 0; i--)
        {
            sum = 1 + (r * sum / i);
        }

        return sum * BitConverter.Int64BitsToDouble(((long)power + 1023) << 52);
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

        return (2 * t * sum) + (power * Ln2High) + (power * Ln2Low);
    }
}
