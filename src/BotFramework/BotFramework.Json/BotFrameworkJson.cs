#if !BOT_FRAMEWORK_PACKAGES
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;

namespace BotFramework.Json;

/// <summary>
/// All JSON that the bot hands to, and takes from, the Bot Framework: the one place that knows whether members of type object hold System.Text.Json's elements
/// or, in the build on Microsoft's packages, Newtonsoft's tokens.
/// </summary>
public static class BotFrameworkJson
{
    // State may be read before the first dialog exists: the dialogs' types must be in the table by then.
    static BotFrameworkJson() => GC.KeepAlive(new DialogState());

    /// <summary>JSON as a member of type object takes it.</summary>
    /// <exception cref="JsonException">Not JSON.</exception>
    public static object FromJson(ReadOnlySpan<byte> utf8) => BotJson.Parse(utf8);

    /// <summary>A value as a member of type object takes it: a card, channel data, the value of an event.</summary>
    public static object ToJson<T>(T value, JsonTypeInfo<T> info) => JsonSerializer.SerializeToElement(value, info);

    /// <summary>What a member of type object holds, as <typeparamref name="T"/>; default where it holds nothing.</summary>
    /// <exception cref="JsonException">It holds something else.</exception>
    public static T? Read<T>(object? value, JsonTypeInfo<T> info)
    {
        switch (value)
        {
            case null:
                return default;
            case T typed:
                return typed;
            default:
                var element = BotJson.ToElement(value);
                return element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? default : element.Deserialize(info);
        }
    }

    /// <summary>An entity with the value's type and all its other members.</summary>
    public static Entity ToEntity<T>(T value, JsonTypeInfo<T> info) =>
        BotJson.Convert<Entity>(JsonSerializer.SerializeToElement(value, info)) ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// Makes the context's types known wherever the framework writes objects, and lets state hold <paramref name="stateTypes"/>, which are written with their names.
    /// Call it once, at start-up.
    /// </summary>
    /// <exception cref="ArgumentException">The context does not name a state type.</exception>
    /// <exception cref="InvalidOperationException">Another state type has the same name.</exception>
    public static void Register(JsonSerializerContext context, params Type[] stateTypes)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(stateTypes);
        BotJson.AddResolver(context);
        foreach (var type in stateTypes)
        {
            if (context.GetTypeInfo(type) is null)
            {
                throw new ArgumentException($"{context.GetType().Name} has no [JsonSerializable(typeof({type.Name}))].", nameof(stateTypes));
            }

            StateTypes.Add(type.Name, type);
        }
    }

    /// <summary>The activity's JSON, UTF-8.</summary>
    public static byte[] Serialize(Activity activity) => BotJson.Serialize(activity);

    /// <summary>Reads an activity from its JSON, UTF-8.</summary>
    /// <exception cref="JsonException">Not the JSON of an activity.</exception>
    public static Activity ReadActivity(ReadOnlySpan<byte> utf8) => BotJson.ReadActivity(utf8);

    /// <summary>A copy that shares nothing mutable with the activity. Objects in it become JSON.</summary>
    public static Activity Clone(Activity activity) => BotJson.Clone(activity);

    /// <summary>The JSON of a bot's state, UTF-8, with the names of the types that it holds as objects.</summary>
    /// <exception cref="InvalidOperationException">A type is not registered.</exception>
    public static byte[] WriteState(IDictionary<string, object> state) => StateJson.Serialize(state);

    /// <summary>The state that <see cref="WriteState"/> wrote.</summary>
    /// <exception cref="InvalidOperationException">It names a type that is not registered.</exception>
    /// <exception cref="JsonException">Not the JSON of a state.</exception>
    public static IDictionary<string, object> ReadState(ReadOnlySpan<byte> utf8) =>
        StateJson.Read(utf8) as IDictionary<string, object> ?? throw new JsonException("The JSON of a state is an object.");
}
#endif
