using System.Security.Cryptography;
using System.Text;

namespace BackPainBot.Storage.Sql;

/// <summary>Keys as every database takes them: without NUL, and no longer than an index entry may be.</summary>
internal static class DocumentKey
{
    private const int LongestKey = 512;

    public static string Of(string key) =>
        key.Length <= LongestKey && !key.Contains('\0', StringComparison.Ordinal)
            ? key
            : string.Concat(key.AsSpan(0, Math.Min(key.Length, LongestKey / 2)).ToString().Replace('\0', '?'), "#", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key))));
}
