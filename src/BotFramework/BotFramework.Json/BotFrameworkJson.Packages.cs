#if BOT_FRAMEWORK_PACKAGES
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;
using NewtonsoftException = Newtonsoft.Json.JsonException;
using NewtonsoftSerializer = Newtonsoft.Json.JsonSerializer;

namespace BotFramework.Json;

/// <summary>The seam in the build on Microsoft's packages: members of type object hold Newtonsoft's tokens.</summary>
public static class BotFrameworkJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializerSettings Wire = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = 64, CheckAdditionalContent = true };

    private static readonly JsonSerializerSettings State = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = 256,
        CheckAdditionalContent = true,
        Converters = { new StateConverter() },
    };

    /// <summary>JSON as a member of type object takes it.</summary>
    /// <exception cref="JsonException">Not JSON.</exception>
    public static object FromJson(ReadOnlySpan<byte> utf8) => Parse(utf8);

    /// <summary>A value as a member of type object takes it: a card, channel data, the value of an event.</summary>
    public static object ToJson<T>(T value, JsonTypeInfo<T> info) => Parse(JsonSerializer.SerializeToUtf8Bytes(value, info));

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
                var token = value as JToken ?? JToken.FromObject(value, NewtonsoftSerializer.Create(Wire));
                return token.Type == JTokenType.Null ? default : JsonSerializer.Deserialize(token.ToString(Formatting.None), info);
        }
    }

    /// <summary>An entity with the value's type and all its other members.</summary>
    public static Entity ToEntity<T>(T value, JsonTypeInfo<T> info) =>
        Parse(JsonSerializer.SerializeToUtf8Bytes(value, info)).ToObject<Entity>() ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Lets state hold <paramref name="stateTypes"/>, which are written with their names. Call it once, at start-up.</summary>
    /// <exception cref="ArgumentException">The context does not name a state type.</exception>
    /// <exception cref="InvalidOperationException">Another state type has the same name.</exception>
    public static void Register(JsonSerializerContext context, params Type[] stateTypes)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(stateTypes);
        foreach (var type in stateTypes)
        {
            StateTable.Add(type, context);
        }
    }

    /// <summary>The activity's JSON, UTF-8.</summary>
    public static byte[] Serialize(Activity activity) => Write(activity, typeof(Activity), Wire);

    /// <summary>Reads an activity from its JSON, UTF-8.</summary>
    /// <exception cref="JsonException">Not the JSON of an activity.</exception>
    public static Activity ReadActivity(ReadOnlySpan<byte> utf8) => Read<Activity>(utf8, Wire);

    /// <summary>A copy that shares nothing mutable with the activity. Objects in it become JSON.</summary>
    public static Activity Clone(Activity activity) => ReadActivity(Serialize(activity));

    /// <summary>The JSON of a bot's state, UTF-8, with the names of the types that it holds as objects.</summary>
    /// <exception cref="InvalidOperationException">A type is not registered.</exception>
    public static byte[] WriteState(IDictionary<string, object> state) => Write(state, state.GetType(), State);

    /// <summary>The state that <see cref="WriteState"/> wrote.</summary>
    /// <exception cref="InvalidOperationException">It names a type that is not registered.</exception>
    /// <exception cref="JsonException">Not the JSON of a state.</exception>
    public static IDictionary<string, object> ReadState(ReadOnlySpan<byte> utf8) =>
        Read<object>(utf8, State) as IDictionary<string, object> ?? throw new JsonException("The JSON of a state is an object.");

    private static JToken Parse(ReadOnlySpan<byte> utf8)
    {
        using var reader = Reader(utf8);
        try
        {
            var token = JToken.ReadFrom(reader);
            return reader.Read() ? throw new JsonException("There is more after the JSON.") : token;
        }
        catch (NewtonsoftException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8, JsonSerializerSettings settings)
    {
        using var reader = Reader(utf8);
        reader.MaxDepth = settings.MaxDepth;
        try
        {
            return NewtonsoftSerializer.Create(settings).Deserialize<T>(reader) ?? throw new JsonException($"The JSON is null where a {typeof(T).Name} is due.");
        }
        catch (NewtonsoftException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    private static JsonTextReader Reader(ReadOnlySpan<byte> utf8) =>
        new(new StringReader(Utf8.GetString(utf8))) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };

    private static byte[] Write(object value, Type declared, JsonSerializerSettings settings)
    {
        using var stream = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(stream, Utf8)))
        {
            NewtonsoftSerializer.Create(settings).Serialize(writer, value, declared);
        }

        return stream.ToArray();
    }
}
#endif
