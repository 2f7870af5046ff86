using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>The JSON of the Bot Framework: one chain of source-generated contexts, to which the other assemblies and the app add theirs.</summary>
internal static class BotJson
{
    private static readonly Lock Gate = new();
    private static volatile JsonSetup _setup = new(PrimitiveJsonContext.Default, SchemaJsonContext.Default);

    /// <summary>The options of the wire. Another instance after <see cref="AddResolver"/>: do not keep it.</summary>
    public static JsonSerializerOptions Options => _setup.Wire;

    /// <summary>The options of dialog and bot state, see <see cref="StateJson"/>.</summary>
    internal static JsonSerializerOptions StateOptions => _setup.State;

    /// <summary>Adds contracts to the chain, behind those already there.</summary>
    public static void AddResolver(IJsonTypeInfoResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        lock (Gate)
        {
            if (!_setup.Contains(resolver))
            {
                _setup = _setup.With(resolver);
            }
        }
    }

    /// <summary>The contract of <typeparamref name="T"/>.</summary>
    /// <exception cref="InvalidOperationException">No context knows the type.</exception>
    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Info(typeof(T), Options);

    /// <inheritdoc cref="Info{T}"/>
    public static JsonTypeInfo Info(Type type, JsonSerializerOptions options) =>
        options.TryGetTypeInfo(type, out var info) ? info : throw Unknown(type);

    public static byte[] Serialize<T>(T value)
    {
        var scratch = Write(value, Info<T>());
        var utf8 = scratch.Written.ToArray();
        scratch.Return();
        return utf8;
    }

    /// <exception cref="JsonException">Not the JSON of a <typeparamref name="T"/>.</exception>
    public static T? Deserialize<T>(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, Info<T>());

    /// <summary>Reads the activity that a request's body holds.</summary>
    /// <exception cref="JsonException">Not the JSON of an activity.</exception>
    public static async ValueTask<Activity> ReadActivityAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        using var body = await Body.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        return ReadActivity(body.Utf8);
    }

    /// <inheritdoc cref="ReadActivityAsync"/>
    public static Activity ReadActivity(ReadOnlySpan<byte> utf8) =>
        Deserialize<Activity>(WellFormed.Json(utf8)) ?? throw new JsonException("The JSON is null where an activity is due.");

    /// <summary>JSON as a member of type object takes it.</summary>
    /// <exception cref="JsonException">Not JSON.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(WellFormed.Json(utf8));
        var element = JsonElement.ParseValue(ref reader);
        return reader.Read() ? throw new JsonException("There is more after the JSON.") : element;
    }

    /// <exception cref="JsonException">Not the JSON of a <typeparamref name="T"/>.</exception>
    public static ValueTask<T?> ReadAsync<T>(Stream stream, CancellationToken cancellationToken = default) =>
        JsonSerializer.DeserializeAsync(stream, Info<T>(), cancellationToken);

    /// <summary>Writes a value; as what it is at run time, where <typeparamref name="T"/> is object.</summary>
    public static async Task WriteAsync<T>(Stream stream, T value, CancellationToken cancellationToken = default)
    {
        var scratch = Write(value, Info<T>());
        await stream.WriteAsync(scratch.Written, cancellationToken).ConfigureAwait(false);
        scratch.Return();
    }

    /// <summary>A copy that shares nothing mutable with the activity. Objects in it become JSON.</summary>
    public static Activity Clone(Activity activity) => DeepCopy.Of(activity);

    /// <summary>The value's JSON; undefined for null.</summary>
    public static JsonElement ToElement(object? value)
    {
        switch (value)
        {
            case null:
                return default;
            case JsonElement element:
                return element;
            default:
                var scratch = Write(value, Info<object>());
                var reader = new Utf8JsonReader(scratch.Written.Span, new JsonReaderOptions { MaxDepth = scratch.Writer.Options.MaxDepth });
                var written = JsonElement.ParseValue(ref reader);
                scratch.Return();
                return written;
        }
    }

    /// <summary>The value as <typeparamref name="T"/>: itself, or what its JSON says read as one. Default for null.</summary>
    /// <exception cref="JsonException">It does not fit.</exception>
    public static T? Convert<T>(object? value)
    {
        switch (value)
        {
            case null:
                return default;
            case T typed:
                return typed;
            case JsonElement element:
                return element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? default : element.Deserialize(Info<T>());
            case IConvertible simple when SimpleConvert.TryTo(simple, out T? converted):
                return converted;
            default:
                var scratch = Write(value, Info<object>());
                var read = JsonSerializer.Deserialize(scratch.Written.Span, Info<T>());
                scratch.Return();
                return read;
        }
    }

    private static JsonScratch Write<T>(T value, JsonTypeInfo<T> info)
    {
        var scratch = JsonScratch.Rent();
        JsonSerializer.Serialize(scratch.Writer, value, info);
        return scratch;
    }

    public static InvalidOperationException Unknown(Type type) => new(
        $"No JSON contract for '{type}'. Name it in a JsonSerializerContext, and hand the context to BotFrameworkJson.Register before it is used.");
}
