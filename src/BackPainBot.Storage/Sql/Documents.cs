using BotFramework.Json;
using Microsoft.Bot.Builder;

namespace BackPainBot.Storage.Sql;

/// <summary>Between the objects that <see cref="IStorage"/> takes and the rows that hold them.</summary>
internal static class Documents
{
    private const string Any = "*";
    private const string ETagMember = "eTag";

    // What is no dictionary is stored as the one member of one.
    private const string ItemMember = "$item";

    /// <summary>Writes everything down, so that nothing can fail or change while the store writes. In the order of the keys: who locks several rows must not meet another half-way.</summary>
    public static DocumentWrite[] Prepare(IDictionary<string, object> changes)
    {
        var writes = new DocumentWrite[changes.Count];
        var count = 0;
        foreach (var (key, value) in changes)
        {
            var body = BotFrameworkJson.WriteState(value as IDictionary<string, object> ?? new Dictionary<string, object> { [ItemMember] = value });
            var expected = ETagOf(value);
            writes[count++] = new DocumentWrite(key, DocumentKey.Of(key), value, expected == Any ? null : expected, DocumentVersion.Next(), body);
        }

        if (count > 1)
        {
            Array.Sort(writes, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        }

        return writes;
    }

    public static object? Read(long version, ReadOnlySpan<byte> body)
    {
        var state = BotFrameworkJson.ReadState(body);
        var eTag = DocumentVersion.ToETag(version);
        if (state.Count == 1 && state.TryGetValue(ItemMember, out var item))
        {
            if (item is IStoreItem stored)
            {
                stored.ETag = eTag;
            }

            return item;
        }

        state[ETagMember] = eTag;
        return state;
    }

    /// <summary>Tells dictionaries their new version. A store item keeps the one that it was read at, as in the SDK.</summary>
    public static void NoteWritten(IEnumerable<DocumentWrite> writes)
    {
        foreach (var write in writes)
        {
            if (write.Value is IDictionary<string, object> { IsReadOnly: false } state)
            {
                state[ETagMember] = DocumentVersion.ToETag(write.Version);
            }
        }
    }

    private static string? ETagOf(object? value) => value switch
    {
        IStoreItem item => item.ETag,
        IDictionary<string, object> state => state.TryGetValue(ETagMember, out var eTag) ? eTag as string : null,
        _ => null,
    };
}
