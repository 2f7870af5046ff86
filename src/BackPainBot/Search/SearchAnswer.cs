using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>What a message extension answers.</summary>
internal sealed record SearchAnswer([property: JsonPropertyName("composeExtension")] SearchResults Extension);
