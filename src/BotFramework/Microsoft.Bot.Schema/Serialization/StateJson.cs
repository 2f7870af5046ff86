using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>
/// Bot and dialog state as JSON. Null, strings, booleans and numbers stand for themselves, dictionaries and lists of objects for plain objects and arrays;
/// every other object carries its name in the closed table of <see cref="StateTypes"/>: <c>{"$type":"Name", ...members}</c>,
/// or <c>{"$type":"Name","$value":...}</c> where it is no object, or one that collects members it does not know.
/// </summary>
internal static class StateJson
{
    public const string TypeMember = "$type";
    public const string ValueMember = "$value";

    /// <exception cref="InvalidOperationException">A type is not registered.</exception>
    public static byte[] Serialize(object? value)
    {
        var scratch = Write(value);
        var utf8 = scratch.Written.ToArray();
        scratch.Return();
        return utf8;
    }

    /// <inheritdoc cref="Serialize"/>
    public static void Write(IBufferWriter<byte> output, object? value)
    {
        var scratch = Write(value);
        output.Write(scratch.Written.Span);
        scratch.Return();
    }

    /// <summary>Integers come back as int where they fit, else long; other numbers as double; plain objects as Dictionary, arrays as List.</summary>
    /// <exception cref="InvalidOperationException">The state names a type that is not registered.</exception>
    /// <exception cref="JsonException">Not the JSON of a state.</exception>
    public static object? Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, BotJson.Info(typeof(object), BotJson.StateOptions));

    /// <summary>Objects carry their type among their members, unless a member of that name could be their own.</summary>
    internal static bool IsInline(JsonTypeInfo info) => info.Kind == JsonTypeInfoKind.Object && !UnknownMembers.Collects(info);

    private static JsonScratch Write(object? value)
    {
        var scratch = JsonScratch.Rent();
        StateWriter.Write(scratch.Writer, value, BotJson.StateOptions);
        scratch.Writer.Flush();
        return scratch;
    }
}
