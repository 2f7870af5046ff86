using System.Text.RegularExpressions;

namespace BackPainBot.Dialogs;

/// <summary>A phone number as people write it, as a link that calls it (RFC 3966).</summary>
internal static partial class PhoneLink
{
    /// <summary>Leaves out what is not dialled: blanks and signs, and the zero of "+44 (0)20". An extension ("ext. 12", "x12") is no part of the number.</summary>
    public static Uri To(string phone)
    {
        var extension = Extension().Match(phone);
        var number = extension.Success ? phone[..extension.Index] : phone;
        if (number.Contains('+', StringComparison.Ordinal))
        {
            number = number.Replace("(0)", "", StringComparison.Ordinal);
        }

        var dialled = string.Concat(number.Where(character => char.IsAsciiDigit(character) || character == '+'));
        return new Uri(extension.Success ? $"tel:{dialled};ext={extension.Groups["digits"].ValueSpan}" : $"tel:{dialled}");
    }

    // As PhoneAttribute has it, which checks the configured number.
    [GeneratedRegex(@"(ext\.?|x)\s*(?<digits>[0-9]+)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Extension();
}
