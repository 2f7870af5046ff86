using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>One citation: the mark it belongs to and what it points to.</summary>
internal sealed record Claim(
    [property: JsonPropertyName("@type")] string SchemaType,
    [property: JsonPropertyName("position")] int Position,
    [property: JsonPropertyName("appearance")] ClaimAppearance Appearance);
