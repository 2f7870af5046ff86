namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client may keep a response.</summary>
public class CacheInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public CacheInfo()
    {
    }

    /// <summary>For so many seconds; the kind is passed on as it is given.</summary>
    public CacheInfo(string? cacheType = default, int cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    /// <summary>The kind of cache, in the words of Teams; null leaves it to the client.</summary>
    public string? CacheType { get; set; }

    /// <summary>In seconds.</summary>
    public int CacheDuration { get; set; }
}
