using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>Serialisation of what the message extension is asked and answers; generated, no reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SearchQuery))]
[JsonSerializable(typeof(SearchChoice))]
[JsonSerializable(typeof(SearchAnswer))]
internal sealed partial class SearchJson : JsonSerializerContext;
