using BackPainBot.Storage.Sql;

namespace BackPainBot.Storage.Memory;

/// <summary>State documents, kept as JSON so that nothing read is shared.</summary>
internal sealed class MemoryDocuments
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, Document> _documents = new(StringComparer.Ordinal);

    public IDictionary<string, object> Read(string[] keys)
    {
        var found = new List<(string Key, Document Document)>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_documents.TryGetValue(key, out var document))
                {
                    found.Add((key, document));
                }
            }
        }

        var values = new Dictionary<string, object>(found.Count, StringComparer.Ordinal);
        foreach (var (key, document) in found)
        {
            if (Documents.Read(document.Version, document.Body) is { } value)
            {
                values[key] = value;
            }
        }

        return values;
    }

    /// <summary>Stores all or nothing.</summary>
    /// <param name="writes">What is stored.</param>
    /// <param name="minute">When.</param>
    /// <exception cref="StorageConflictException">A document has another ETag than the one that was read.</exception>
    public void Write(DocumentWrite[] writes, long minute)
    {
        lock (_lock)
        {
            foreach (var write in writes)
            {
                var stored = _documents.TryGetValue(write.Name, out var document) ? DocumentVersion.ToETag(document.Version) : string.Empty;
                if (write.Expected is { } expected && expected != stored)
                {
                    throw new StorageConflictException();
                }
            }

            foreach (var write in writes)
            {
                _documents[write.Name] = new Document(write.Version, write.Body, minute);
            }
        }
    }

    public void Delete(params ReadOnlySpan<string> keys)
    {
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _documents.Remove(key);
            }
        }
    }

    public IReadOnlyList<string> Find(string prefix, string after, int limit)
    {
        lock (_lock)
        {
            return
            [
                .. _documents.Keys
                    .Where(key => key.StartsWith(prefix, StringComparison.Ordinal) && string.CompareOrdinal(key, after) > 0)
                    .Take(limit),
            ];
        }
    }

    /// <summary>Deletes what was last written before that minute; returns how many.</summary>
    public int Expire(long minute, int limit)
    {
        lock (_lock)
        {
            var expired = _documents
                .Where(document => document.Value.Touched < minute && !document.Key.StartsWith(IBotStore.LastingPrefix, StringComparison.Ordinal))
                .Take(limit).Select(document => document.Key).ToList();
            expired.ForEach(key => _documents.Remove(key));
            return expired.Count;
        }
    }

    private sealed record Document(long Version, byte[] Body, long Touched);
}
