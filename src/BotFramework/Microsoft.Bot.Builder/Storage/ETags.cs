namespace Microsoft.Bot.Builder;

/// <summary>Where an object carries the version it was read at, and what a write at that version may do.</summary>
internal static class ETags
{
    /// <summary>The member of a state dictionary that holds its version.</summary>
    public const string Member = "eTag";

    private const string Any = "*";

    public static string? Get(object? value) => value switch
    {
        IStoreItem item => item.ETag,
        IDictionary<string, object> state => state.TryGetValue(Member, out var eTag) ? eTag as string : null,
        _ => null,
    };

    public static void Set(object value, string eTag)
    {
        if (value is IStoreItem item)
        {
            item.ETag = eTag;
        }
        else
        {
            SetWritten(value, eTag);
        }
    }

    /// <summary>Brings a dictionary up to date after a write. A store item keeps the version it was read at, as in the SDK.</summary>
    public static void SetWritten(object value, string eTag)
    {
        if (value is IDictionary<string, object> { IsReadOnly: false } state)
        {
            state[Member] = eTag;
        }
    }

    public static void ThrowOnConflict(string key, string? expected, string? current)
    {
        // Empty: the object must be new.
        if (expected is null or Any || expected == (current ?? string.Empty))
        {
            return;
        }

        throw new InvalidOperationException($"Etag conflict on '{key}': written at '{expected}', stored is '{current}'. Read it again and repeat the change.");
    }
}
