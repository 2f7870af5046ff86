using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>The closed table of types that state may hold as objects: short name to type. What is not in it is never instantiated.</summary>
internal static class StateTypes
{
    private static readonly ConcurrentDictionary<string, Type> Types = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    static StateTypes()
    {
        var simple = PrimitiveJsonContext.Default;
        Add("Json", simple.JsonElement);
        Add("DateTime", simple.DateTime);
        Add("DateTimeOffset", simple.DateTimeOffset);
        Add("TimeSpan", simple.TimeSpan);
        Add("Guid", simple.Guid);
        Add("Uri", simple.Uri);
        Add("Decimal", simple.Decimal);
        Add("Bytes", simple.ByteArray);
        Add("List<String>", simple.ListString);
        Add("String[]", simple.StringArray);
        Add("List<Int32>", simple.ListInt32);
        Add("Dictionary<String,String>", simple.DictionaryStringString);

        var schema = SchemaJsonContext.Default;
        Add(nameof(Activity), schema.Activity);
        Add(nameof(AnimationCard), schema.AnimationCard);
        Add(nameof(AudioCard), schema.AudioCard);
        Add(nameof(Attachment), schema.Attachment);
        Add("List<Attachment>", schema.ListAttachment);
        Add(nameof(CardAction), schema.CardAction);
        Add(nameof(ChannelAccount), schema.ChannelAccount);
        Add(nameof(ConversationAccount), schema.ConversationAccount);
        Add(nameof(ConversationReference), schema.ConversationReference);
        Add(nameof(Entity), schema.Entity);
        Add(nameof(HeroCard), schema.HeroCard);
        Add(nameof(Mention), schema.Mention);
        Add(nameof(ReceiptCard), schema.ReceiptCard);
        Add(nameof(ResourceResponse), schema.ResourceResponse);
        Add(nameof(SigninCard), schema.SigninCard);
        Add(nameof(SuggestedActions), schema.SuggestedActions);
        Add(nameof(ThumbnailCard), schema.ThumbnailCard);
        Add(nameof(TokenResponse), schema.TokenResponse);
        Add(nameof(VideoCard), schema.VideoCard);
    }

    /// <summary>Adds a type under a name. The first name of a type is the one that is written.</summary>
    /// <exception cref="InvalidOperationException">Another type has the name.</exception>
    public static void Add<T>(string shortName, JsonTypeInfo<T> info)
    {
        ArgumentNullException.ThrowIfNull(info);
        if (info.OriginatingResolver is { } resolver)
        {
            BotJson.AddResolver(resolver);
        }

        Add(shortName, typeof(T));
    }

    /// <inheritdoc cref="Add{T}"/>
    internal static void Add(string shortName, Type type)
    {
        ArgumentException.ThrowIfNullOrEmpty(shortName);
        var taken = Types.GetOrAdd(shortName, type);
        if (taken != type)
        {
            throw new InvalidOperationException($"The state type name '{shortName}' stands for '{taken}' and cannot stand for '{type}' too.");
        }

        Names.TryAdd(type, shortName);
    }

    internal static bool TryGetName(Type type, [NotNullWhen(true)] out string? name) => Names.TryGetValue(type, out name);

    internal static bool TryGetType(string name, [NotNullWhen(true)] out Type? type) => Types.TryGetValue(name, out type);
}
