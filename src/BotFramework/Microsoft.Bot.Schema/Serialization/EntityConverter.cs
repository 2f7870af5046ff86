using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Entities: read as they come, with all members but the type in the properties; written as what they are at run time.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var entity = new Entity();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name.Equals("type", StringComparison.OrdinalIgnoreCase))
            {
                entity.Type = reader.TokenType == JsonTokenType.Null ? null : JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<string>)BotJson.Info(typeof(string), options));
            }
            else
            {
                entity.Properties[name] = JsonElement.ParseValue(ref reader);
            }
        }

        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, BotJson.Info(value.GetType(), options));
            return;
        }

        writer.WriteStartObject();
        if (value.Type is not null)
        {
            writer.WriteString("type", value.Type);
        }

        if (value.OtherMembers is { } members)
        {
            foreach (var (name, member) in members)
            {
                writer.WritePropertyName(name);
                ObjectConverter.WriteElement(writer, member);
            }
        }

        writer.WriteEndObject();
    }
}
