using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Members of type object: strings, booleans and numbers read as such, all else as JSON; written as what they are at run time.</summary>
internal sealed class ObjectConverter : JsonConverter<object?>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt64(out var integer) => integer,
        JsonTokenType.Number when reader.TryGetDouble(out var number) && double.IsFinite(number) => number,
        JsonTokenType.Null => null,
        _ => JsonElement.ParseValue(ref reader),
    };

    public override void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options) => WriteAny(writer, value, options);

    internal static void WriteElement(Utf8JsonWriter writer, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            element.WriteTo(writer);
        }
    }

    private static void WriteAny(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case JsonElement element:
                WriteElement(writer, element);
                break;
            default:
                WriteTyped(writer, value, options);
                break;
        }
    }

    private static void WriteTyped(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (type == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else if (options.TryGetTypeInfo(type, out var info))
        {
            JsonSerializer.Serialize(writer, value, info);
        }
        else
        {
            WriteUnlisted(writer, value, options);
        }
    }

    /// <summary>Enumerations and collections need no contract of their own.</summary>
    private static void WriteUnlisted(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case Enum number:
                writer.WriteNumberValue(((IConvertible)number).ToInt64(null));
                break;
            case IDictionary<string, object?> members:
                JsonSerializer.Serialize(writer, members, BotJson.Info(typeof(IDictionary<string, object>), options));
                break;
            case IDictionary members when members.Keys is ICollection<string>:
                writer.WriteStartObject();
                foreach (string name in members.Keys)
                {
                    writer.WritePropertyName(name);
                    WriteAny(writer, members[name], options);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    WriteAny(writer, item, options);
                }

                writer.WriteEndArray();
                break;
            default:
                throw BotJson.Unknown(value.GetType());
        }
    }
}
