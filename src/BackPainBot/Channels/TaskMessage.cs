using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>A text that a task module shows.</summary>
internal sealed record TaskMessage([property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("value")] string Value);
