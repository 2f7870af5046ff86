using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>
/// A buffer and a writer into it, kept by the thread for the next use; objects within objects use several at once. Whoever does not return one leaves it to
/// the collector.
/// </summary>
internal sealed class JsonScratch
{
    private const int LargestKept = 256 * 1024;
    private const int MostKept = 8;

    // Deeper than anything that is read may be: what was received is sent on inside envelopes.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 512,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static JsonScratch? _kept;

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private JsonScratch? _next;
    private int _count;

    private JsonScratch()
    {
        Writer = new Utf8JsonWriter(_buffer, Options);
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>What has been written and flushed.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    public static JsonScratch Rent()
    {
        if (_kept is not { } scratch)
        {
            return new JsonScratch();
        }

        _kept = scratch._next;
        scratch._next = null;
        return scratch;
    }

    public void Return()
    {
        var count = (_kept?._count ?? 0) + 1;
        if (_buffer.Capacity <= LargestKept && count <= MostKept)
        {
            _buffer.ResetWrittenCount();
            Writer.Reset();
            (_next, _count) = (_kept, count);
            _kept = this;
        }
    }
}
