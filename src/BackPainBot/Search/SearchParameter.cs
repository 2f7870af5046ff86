using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>A parameter of a message extension's command.</summary>
internal sealed record SearchParameter([property: JsonPropertyName("name")] string? Name, [property: JsonPropertyName("value")] JsonElement? Value);
