namespace BackPainBot.Understanding.Language;

/// <summary>FNV-1a over UTF-16 units: the same on every machine and in every run.</summary>
internal static class Fnv
{
    public const uint Seed = 2166136261;

    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;

    public static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = seed;
        foreach (var c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>Mixes the high bits into the low ones, which pick a slot.</summary>
    public static uint Spread(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >> 13;
        return hash;
    }
}
