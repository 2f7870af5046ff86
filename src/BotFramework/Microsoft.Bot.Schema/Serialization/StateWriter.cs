using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Writes state as <see cref="StateJson"/> describes it.</summary>
internal static class StateWriter
{
    private const int MaxDepth = 100;

    [ThreadStatic]
    private static int _depth;

    public static void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
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
            case ulong number:
                writer.WriteNumberValue(number);
                break;
            case Enum or byte or sbyte or short or ushort or uint or long:
                writer.WriteNumberValue(((IConvertible)value).ToInt64(null));
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

    private static void WriteObject(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (type == typeof(List<object?>) || type == typeof(object[]))
        {
            WriteItems(writer, (IEnumerable)value, options);
        }
        else if (StateTypes.TryGetName(type, out var name))
        {
            WriteTyped(writer, value, name, BotJson.Info(type, options));
        }
        else if (value is IDictionary<string, object?> members)
        {
            WriteMembers(writer, members, options);
        }
        else
        {
            WriteUnlisted(writer, value, options);
        }
    }

    /// <summary>Collections of other kinds come back as plain ones. Where reflection serves, types are learnt by their full name, for as long as the process lives.</summary>
    private static void WriteUnlisted(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (JsonSerializer.IsReflectionEnabledByDefault
            && (value is not IEnumerable || type.IsArray || BotJson.Info(type, options).CreateObject is not null))
        {
            var name = type.FullName ?? type.Name;
            StateTypes.Add(name, type);
            WriteTyped(writer, value, name, BotJson.Info(type, options));
            return;
        }

        switch (value)
        {
            case IDictionary members when members.Keys is ICollection<string> names:
                WriteMembers(writer, names.Select(name => KeyValuePair.Create(name, members[name])), options);
                break;
            case IEnumerable items:
                WriteItems(writer, items, options);
                break;
            default:
                throw new InvalidOperationException($"State cannot hold a '{type}': the type is not registered. Register it with BotFrameworkJson.Register.");
        }
    }

    private static void WriteMembers(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> members, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in members)
        {
            if (name == StateJson.TypeMember)
            {
                throw new InvalidOperationException($"State cannot hold a dictionary with the key '{name}'.");
            }

            writer.WritePropertyName(name);
            Write(writer, member, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, IEnumerable items, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private static void WriteTyped(Utf8JsonWriter writer, object value, string name, JsonTypeInfo info)
    {
        if (!StateJson.IsInline(info))
        {
            writer.WriteStartObject();
            writer.WriteString(StateJson.TypeMember, name);
            writer.WritePropertyName(StateJson.ValueMember);
            JsonSerializer.Serialize(writer, value, info);
            writer.WriteEndObject();
            return;
        }

        // Each object has a writer of its own, so no writer sees how deep it all goes.
        if (_depth == MaxDepth)
        {
            throw new InvalidOperationException($"State is nested deeper than {MaxDepth} objects, or refers to itself, at a '{info.Type}'.");
        }

        _depth++;
        try
        {
            WriteInline(writer, value, name, info);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The serialiser writes whole objects only: write {"$type":"Name" and the object into a buffer, then make the object's brace a comma.</summary>
    private static void WriteInline(Utf8JsonWriter writer, object value, string name, JsonTypeInfo info)
    {
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
