using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Shortens and hashes texts.</summary>
public static class StringUtils
{
    private const string Dots = "...";

    /// <summary>Returns the text, cut to <paramref name="length"/> and with dots where it is longer.</summary>
    public static string Ellipsis(string? text, int length)
    {
        text ??= string.Empty;
        return text.Length <= length ? text : string.Concat(text.AsSpan(0, length), Dots);
    }

    /// <summary>Cuts the text to <paramref name="length"/> and adds dots where it is longer.</summary>
    public static StringBuilder Ellipsis(StringBuilder text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > length)
        {
            text.Length = length;
            text.Append(Dots);
        }

        return text;
    }

    /// <summary>Returns the text, cut to <paramref name="length"/> and with dots and a hash of the whole where it is longer.</summary>
    public static string EllipsisHash(string? text, int length)
    {
        text ??= string.Empty;
        return text.Length <= length ? text : Ellipsis(text, length) + Hash(text);
    }

    /// <summary>Cuts the text to <paramref name="length"/> and adds dots and a hash of the whole where it is longer.</summary>
    public static StringBuilder EllipsisHash(StringBuilder text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > length)
        {
            var hash = Hash(text.ToString());
            Ellipsis(text, length).Append(hash);
        }

        return text;
    }

    /// <summary>Returns the SHA-256 of the text's UTF-8, in base 64.</summary>
    public static string Hash(string? text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text ?? string.Empty)));
}
