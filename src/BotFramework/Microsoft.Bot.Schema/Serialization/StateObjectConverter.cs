using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Members of type object in state, as <see cref="StateJson"/> describes.</summary>
internal sealed class StateObjectConverter : JsonConverter<object?>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number:
                return ReadNumber(ref reader);
            case JsonTokenType.StartArray:
                return ReadArray(ref reader, options);
            default:
                return ReadObject(ref reader, options);
        }
    }

    public override void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case Enum or byte or sbyte or short or ushort or uint or long or ulong:
                WriteInteger(writer, (IConvertible)value);
                break;
            case double number:
                WriteDouble(writer, number);
                break;
            case float number:
                WriteDouble(writer, number);
                break;
            case char character:
                writer.WriteStringValue([character]);
                break;
            default:
                WriteObject(writer, value, options);
                break;
        }
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var small))
        {
            return small;
        }

        if (reader.TryGetInt64(out var large))
        {
            return large;
        }

        return reader.GetDouble();
    }

    private static List<object?> ReadArray(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var items = new List<object?>();
        var info = (JsonTypeInfo<object>)BotJson.Info(typeof(object), options);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, info));
        }

        return items;
    }

    private static object? ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var start = reader;
        var members = new Dictionary<string, object?>();
        var info = (JsonTypeInfo<object>)BotJson.Info(typeof(object), options);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(StateJson.TypeMember))
            {
                reader.Read();
                var type = Resolve(reader.GetString());
                reader = start;
                return ReadTyped(ref reader, BotJson.Info(type, options));
            }

            var name = reader.GetString()!;
            reader.Read();
            members[name] = JsonSerializer.Deserialize(ref reader, info);
        }

        return members;
    }

    private static object? ReadTyped(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        if (IsInline(info))
        {
            return JsonSerializer.Deserialize(ref reader, info);
        }

        object? value = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = reader.ValueTextEquals(StateJson.ValueMember);
            reader.Read();
            if (isValue)
            {
                value = JsonSerializer.Deserialize(ref reader, info);
            }
            else
            {
                reader.Skip();
            }
        }

        return value;
    }

    /// <summary>Objects carry their type among their members, unless a member of that name could be their own.</summary>
    private static bool IsInline(JsonTypeInfo info) => info.Kind == JsonTypeInfoKind.Object && !UnknownMembers.Collects(info);

    private static Type Resolve(string? name) => StateTypes.TryGetType(name ?? string.Empty, out var type)
        ? type
        : throw new InvalidOperationException(
            $"The state names the type '{name}', which is not registered, and is refused. Register it with BotFrameworkJson.Register, or delete the state.");

    /// <summary>With a decimal point, lest it come back as an integer.</summary>
    private static void WriteDouble(Utf8JsonWriter writer, double value)
    {
        Span<byte> text = stackalloc byte[32];
        if (Math.Abs(value) < 1e21 && value == Math.Truncate(value) && value.TryFormat(text, out var length, "F1", CultureInfo.InvariantCulture))
        {
            writer.WriteRawValue(text[..length], skipInputValidation: true);
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    private static void WriteInteger(Utf8JsonWriter writer, IConvertible value)
    {
        if (value.GetTypeCode() == TypeCode.UInt64)
        {
            writer.WriteNumberValue(value.ToUInt64(null));
        }
        else
        {
            writer.WriteNumberValue(value.ToInt64(null));
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (type == typeof(List<object?>) || type == typeof(object[]))
        {
            WriteItems(writer, (IEnumerable)value, options);
            return;
        }

        if (StateTypes.TryGetName(type, out var name))
        {
            WriteTyped(writer, value, name, BotJson.Info(type, options));
            return;
        }

        switch (value)
        {
            case IDictionary<string, object?> members:
                WriteMembers(writer, members, options);
                break;
            case IEnumerable items when !JsonSerializer.IsReflectionEnabledByDefault:
                WriteItems(writer, items, options);
                break;
            default:
                WriteTyped(writer, value, Learn(type), BotJson.Info(type, options));
                break;
        }
    }

    private static string Learn(Type type)
    {
        if (!JsonSerializer.IsReflectionEnabledByDefault)
        {
            throw new InvalidOperationException($"State cannot hold a '{type}': the type is not registered. Register it with BotFrameworkJson.Register.");
        }

        var name = type.FullName ?? type.Name;
        StateTypes.Add(name, type);
        return name;
    }

    private static void WriteMembers(Utf8JsonWriter writer, IDictionary<string, object?> members, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<object?>)BotJson.Info(typeof(object), options);
        writer.WriteStartObject();
        foreach (var (name, member) in members)
        {
            if (name == StateJson.TypeMember)
            {
                throw new InvalidOperationException($"State cannot hold a dictionary with the key '{name}'.");
            }

            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, member, info);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, IEnumerable items, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<object?>)BotJson.Info(typeof(object), options);
        writer.WriteStartArray();
        foreach (var item in items)
        {
            JsonSerializer.Serialize(writer, item, info);
        }

        writer.WriteEndArray();
    }

    private static void WriteTyped(Utf8JsonWriter writer, object value, string name, JsonTypeInfo info)
    {
        if (!IsInline(info))
        {
            writer.WriteStartObject();
            writer.WriteString(StateJson.TypeMember, name);
            writer.WritePropertyName(StateJson.ValueMember);
            JsonSerializer.Serialize(writer, value, info);
            writer.WriteEndObject();
            return;
        }

        // The serialiser writes whole objects only: write {"$type":"Name" and the object into a buffer, then make the object's brace a comma.
        var scratch = JsonScratch.Rent();
        scratch.Writer.WriteStartObject();
        scratch.Writer.WriteString(StateJson.TypeMember, name);
        scratch.Writer.Flush();
        var head = scratch.Written.Length;
        scratch.Writer.Reset();
        JsonSerializer.Serialize(scratch.Writer, value, info);
        var json = MemoryMarshal.AsMemory(scratch.Written).Span;
        json[head] = (byte)',';
        if (json.Length == head + 2)
        {
            json[head] = (byte)'}';
            json = json[..^1];
        }

        writer.WriteRawValue(json, skipInputValidation: true);
        scratch.Return();
    }
}
