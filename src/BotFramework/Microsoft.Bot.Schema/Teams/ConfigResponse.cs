namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration response with its content.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public class ConfigResponse<T> : ConfigResponseBase
{
    /// <summary>Of the response type "config", with no content yet.</summary>
    public ConfigResponse()
        : base("config")
    {
    }

    /// <summary>How long Teams may use this response again; null for not at all.</summary>
    public CacheInfo? CacheInfo { get; set; }

    /// <summary>What Teams is to do: sign the user in, or show the configuration's dialog.</summary>
    public T? Config { get; set; }
}
