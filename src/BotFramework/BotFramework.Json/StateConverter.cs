#if BOT_FRAMEWORK_PACKAGES
using System.Collections;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using StjSerializer = System.Text.Json.JsonSerializer;

namespace BotFramework.Json;

/// <summary>
/// Objects in state: simple values, dictionaries and lists as such, all others as <c>{"$type":"Name","$value":...}</c> with their name in <see cref="StateTable"/>.
/// </summary>
internal sealed class StateConverter : JsonConverter
{
    private const string TypeMember = "$type";
    private const string ValueMember = "$value";

    public override bool CanConvert(Type objectType) =>
        objectType == typeof(object)
        || typeof(IDictionary<string, object>).IsAssignableFrom(objectType)
        || StateTable.TryGetContract(objectType, out _);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        Read(JToken.Load(reader), serializer);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        switch (value)
        {
            case null or string or bool or byte or sbyte or short or ushort or int or uint or long or ulong or float or double:
                writer.WriteValue(value);
                break;
            case Enum number:
                writer.WriteValue(((IConvertible)number).ToInt64(null));
                break;
            case JToken token:
                WriteTyped(writer, StateTable.Json, () => token.WriteTo(writer));
                break;
            case not null when StateTable.TryGetContract(value.GetType(), out var contract):
                StateTable.TryGetName(value.GetType(), out var registered);
                WriteTyped(writer, registered!, () => writer.WriteRawValue(StjSerializer.Serialize(value, contract)));
                break;
            case not null when StateTable.TryGetName(value.GetType(), out var name):
                WriteTyped(writer, name, () => serializer.Serialize(writer, value));
                break;
            case IDictionary<string, object> members:
                WriteMembers(writer, members, serializer);
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    WriteJson(writer, item, serializer);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException(
                    $"State cannot hold a '{value!.GetType()}': the type is not registered. Register it with BotFrameworkJson.Register.");
        }
    }

    private static object? Read(JToken token, JsonSerializer serializer)
    {
        switch (token)
        {
            case JArray items:
                return items.Select(item => Read(item, serializer)).ToList();
            case JObject typed when typed.TryGetValue(TypeMember, StringComparison.Ordinal, out var name):
                return ReadTyped(StateTable.Resolve(name.Type == JTokenType.String ? (string?)name : null), typed[ValueMember], serializer);
            case JObject members:
                return members.Properties().ToDictionary(member => member.Name, member => Read(member.Value, serializer));
            default:
                return ((JValue)token).Value;
        }
    }

    private static object? ReadTyped(Type type, JToken? value, JsonSerializer serializer)
    {
        if (value is null || type == typeof(JToken))
        {
            return value;
        }

        return StateTable.TryGetContract(type, out var contract)
            ? StjSerializer.Deserialize(value.ToString(Formatting.None), contract)
            : value.ToObject(type, serializer);
    }

    private static void WriteTyped(JsonWriter writer, string name, Action writeValue)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(TypeMember);
        writer.WriteValue(name);
        writer.WritePropertyName(ValueMember);
        writeValue();
        writer.WriteEndObject();
    }

    private void WriteMembers(JsonWriter writer, IDictionary<string, object> members, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in members)
        {
            if (name == TypeMember)
            {
                throw new InvalidOperationException($"State cannot hold a dictionary with the key '{name}'.");
            }

            writer.WritePropertyName(name);
            WriteJson(writer, member, serializer);
        }

        writer.WriteEndObject();
    }
}
#endif
