using System.Globalization;

namespace BackPainBot.Storage.Sql;

/// <summary>Versions are drawn at random: one that was seen never comes again, not even when a document is deleted and made anew.</summary>
internal static class DocumentVersion
{
    public static long Next()
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        System.Security.Cryptography.RandomNumberGenerator.Fill(bytes);
        return BitConverter.ToInt64(bytes) & long.MaxValue;
    }

    public static string ToETag(long version) => version.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>The version that an ETag names; -1, which no document has, for one that names none.</summary>
    public static long FromETag(string eTag) =>
        long.TryParse(eTag, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var version) ? version : -1;
}
