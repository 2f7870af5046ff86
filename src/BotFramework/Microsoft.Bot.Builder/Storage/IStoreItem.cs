namespace Microsoft.Bot.Builder;

/// <summary>A stored object that is guarded against lost updates.</summary>
public interface IStoreItem
{
    /// <summary>Gets or sets the version the object was read at; "*" or null overwrites whatever is there.</summary>
    string? ETag { get; set; }
}
