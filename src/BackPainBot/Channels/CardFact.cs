using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>A line of a card's facts.</summary>
internal sealed record CardFact([property: JsonPropertyName("title")] string Title, [property: JsonPropertyName("value")] string Value);
