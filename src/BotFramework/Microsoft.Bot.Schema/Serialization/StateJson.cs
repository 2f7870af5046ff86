using System.Buffers;
using System.Text.Json;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>
/// Bot and dialog state as JSON. Null, strings, booleans and numbers stand for themselves, dictionaries and lists of objects for plain objects and arrays;
/// every other object carries its name in the closed table of <see cref="StateTypes"/>: <c>{"$type":"Name", ...members}</c>,
/// or <c>{"$type":"Name","$value":...}</c> where it is not an object with members.
/// </summary>
internal static class StateJson
{
    public const string TypeMember = "$type";
    public const string ValueMember = "$value";

    /// <exception cref="InvalidOperationException">A type is not registered.</exception>
    public static byte[] Serialize(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(buffer, value);
        return buffer.WrittenSpan.ToArray();
    }

    /// <inheritdoc cref="Serialize"/>
    public static void Write(IBufferWriter<byte> output, object? value)
    {
        var options = BotJson.StateOptions;
        using var writer = new Utf8JsonWriter(output, StateObjectConverter.WriterOptions);
        JsonSerializer.Serialize(writer, value, BotJson.Info(typeof(object), options));
    }

    /// <summary>Integers come back as int where they fit, else long; other numbers as double; plain objects as Dictionary, arrays as List.</summary>
    /// <exception cref="InvalidOperationException">The state names a type that is not registered.</exception>
    /// <exception cref="JsonException">Not the JSON of a state.</exception>
    public static object? Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, BotJson.Info(typeof(object), BotJson.StateOptions));
}
