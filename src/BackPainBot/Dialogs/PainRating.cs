using System.Globalization;
using System.Text.RegularExpressions;

namespace BackPainBot.Dialogs;

/// <summary>Reads "7/10", "7 out of 10" and "7 or 8", which the framework's recogniser takes for a fraction or for one number.</summary>
internal static partial class PainRating
{
    public const double Highest = 10;

    /// <summary>A rating given as a part of ten; null where the text is not of that form.</summary>
    public static double? OutOfTen(string text) =>
        OutOfTenPattern().Match(text) is { Success: true } match ? Number(match.Groups["value"]) : null;

    /// <summary>Two ratings between which the user wavers; null where there are not two.</summary>
    public static (double Low, double High)? Between(string text) =>
        BetweenPattern().Match(text) is { Success: true } match && Number(match.Groups["low"]) is var low && Number(match.Groups["high"]) is var high && low < high
            ? (low, high)
            : null;

    private static double Number(Group group) => double.Parse(group.ValueSpan.ToString().Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.,/-])(?<value>\d{1,3}([.,]\d{1,2})?)\s*(/|out\s+of|of|sur|de|von)\s*(10|ten)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex OutOfTenPattern();

    [GeneratedRegex(@"(?<![\d.,/-])(?<low>\d{1,2}([.,]\d)?)\s*(-|–|or|to|and|,)\s*(?<high>\d{1,2}([.,]\d)?)(?!\s*(/|[.,]?\d))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex BetweenPattern();
}
