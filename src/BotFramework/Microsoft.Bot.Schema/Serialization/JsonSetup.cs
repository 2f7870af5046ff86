using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>The options that belong to one set of contexts. Options remember what they could not resolve, so a new context makes a new setup.</summary>
internal sealed class JsonSetup
{
    private readonly IJsonTypeInfoResolver[] _resolvers;

    public JsonSetup(params IJsonTypeInfoResolver[] resolvers)
    {
        _resolvers = resolvers;
        var chain = JsonTypeInfoResolver
            .Combine(ReflectionResolver.IsEnabled ? [.. resolvers, ReflectionResolver.Create()] : resolvers)
            .WithAddedModifier(UnknownMembers.FreeIgnoredNames);
        Wire = Create(chain, 64, new ObjectConverter());
        State = Create(chain, 256, new StateObjectConverter());
    }

    /// <summary>What channels and clients see.</summary>
    public JsonSerializerOptions Wire { get; }

    /// <summary>What storage sees.</summary>
    public JsonSerializerOptions State { get; }

    public bool Contains(IJsonTypeInfoResolver resolver) => Array.IndexOf(_resolvers, resolver) >= 0;

    public JsonSetup With(IJsonTypeInfoResolver resolver) => new([.. _resolvers, resolver]);

    private static JsonSerializerOptions Create(IJsonTypeInfoResolver chain, int maxDepth, JsonConverter objects)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IncludeFields = true,
            AllowTrailingCommas = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            MaxDepth = maxDepth,
            Converters = { objects, new LenientStringConverter(), new LenientBooleanConverter(), new LenientTimestampConverter() },
            TypeInfoResolver = chain,
        };
        options.MakeReadOnly();
        return options;
    }
}
