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
            case JsonElement element:
                WriteElement(writer, element);
                break;
            default:
                WriteTyped(writer, value, options);
                break;
        }
    }

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
        else if (value is IDictionary<string, object?> members)
        {
            JsonSerializer.Serialize(writer, members, BotJson.Info(typeof(IDictionary<string, object>), options));
        }
        else if (value is IEnumerable items and not string)
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                JsonSerializer.Serialize(writer, item, BotJson.Info(typeof(object), options));
            }

            writer.WriteEndArray();
        }
        else
        {
            JsonSerializer.Serialize(writer, value, BotJson.Info(type, options));
        }
    }
}
