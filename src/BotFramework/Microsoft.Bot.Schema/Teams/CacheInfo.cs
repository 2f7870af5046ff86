namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client may keep a response.</summary>
public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string? cacheType = default, int cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    public string? CacheType { get; set; }

    /// <summary>In seconds.</summary>
    public int CacheDuration { get; set; }
}
