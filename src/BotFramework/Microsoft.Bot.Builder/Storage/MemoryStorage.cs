using System.Globalization;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A store in this process, for tests and trials. Objects are kept as JSON, so that nothing read is shared. A dictionary's version travels
/// as its member <c>eTag</c>, set by reading and brought up to date by writing. A write at another version than the stored one is an
/// <see cref="InvalidOperationException"/>, and nothing of that write is stored.
/// </summary>
public class MemoryStorage : IStorage
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, StoredItem> _items = new(StringComparer.Ordinal);
    private long _version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new List<(string Key, StoredItem Item)>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item))
                {
                    found.Add((key, item));
                }
            }
        }

        var values = new Dictionary<string, object>(found.Count, StringComparer.Ordinal);
        foreach (var (key, item) in found)
        {
            if (StateJson.Read(item.Json) is { } value)
            {
                ETags.Set(value, item.ETag);
                values[key] = value;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(values);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var writes = new List<(string Key, object Value, byte[] Json)>(changes.Count);
        foreach (var (key, value) in changes)
        {
            writes.Add((key, value, StateJson.Serialize(value)));
        }

        lock (_lock)
        {
            foreach (var (key, value, _) in writes)
            {
                ETags.ThrowOnConflict(key, ETags.Get(value), _items.GetValueOrDefault(key)?.ETag);
            }

            foreach (var (key, value, json) in writes)
            {
                var eTag = (++_version).ToString(CultureInfo.InvariantCulture);
                _items[key] = new StoredItem(json, eTag);
                ETags.SetWritten(value, eTag);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private sealed record StoredItem(byte[] Json, string ETag);
}
