using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>Whose form a vote in Teams opens.</summary>
internal sealed record FeedbackLoop([property: JsonPropertyName("type")] string Type);
