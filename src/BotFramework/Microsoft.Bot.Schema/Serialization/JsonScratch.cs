using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>A buffer and a writer into it, kept by the thread for the next use. Whoever does not return it leaves it to the collector.</summary>
internal sealed class JsonScratch
{
    private const int LargestKept = 256 * 1024;

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

    private JsonScratch()
    {
        Writer = new Utf8JsonWriter(_buffer, Options);
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>What has been written and flushed.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    public static JsonScratch Rent()
    {
        var scratch = _kept ?? new JsonScratch();
        _kept = null;
        return scratch;
    }

    public void Return()
    {
        if (_buffer.Capacity <= LargestKept)
        {
            _buffer.ResetWrittenCount();
            Writer.Reset();
            _kept = this;
        }
    }
}
