using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Reads what <see cref="StateWriter"/> wrote.</summary>
internal static class StateReader
{
    public static object? Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader, options),
        _ => ReadObject(ref reader, options),
    };

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
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, options));
        }

        return items;
    }

    private static object? ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var start = reader;
        var members = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(StateJson.TypeMember))
            {
                reader.Read();
                var type = Resolve(ref reader);
                reader = start;
                return ReadTyped(ref reader, BotJson.Info(type, options));
            }

            var name = reader.GetString()!;
            reader.Read();
            members[name] = Read(ref reader, options);
        }

        return members;
    }

    private static object? ReadTyped(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        if (StateJson.IsInline(info))
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

    private static Type Resolve(ref Utf8JsonReader reader)
    {
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("The name of a type is a string.");
        return StateTypes.TryGetType(name, out var type)
            ? type
            : throw new InvalidOperationException(
                $"The state names the type '{name}', which is not registered, and is refused. Register it with BotFrameworkJson.Register, or delete the state.");
    }
}
