namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration response with its content.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public class ConfigResponse<T> : ConfigResponseBase
{
    public ConfigResponse()
        : base("config")
    {
    }

    public CacheInfo? CacheInfo { get; set; }

    public T? Config { get; set; }
}
