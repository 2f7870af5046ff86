using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>What choosing a result sends to the bot.</summary>
internal sealed record SearchTap([property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("value")] SearchChoice Value);
