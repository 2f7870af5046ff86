using System.Text.Json.Serialization;

namespace BackPainBot.Bot;

/// <summary>A label and its probability, in a trace.</summary>
internal sealed record TracedTopic([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("score")] double Score);
