using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>The value of a result, which comes back when it is chosen.</summary>
internal sealed record SearchChoice([property: JsonPropertyName("id")] string? Id);
