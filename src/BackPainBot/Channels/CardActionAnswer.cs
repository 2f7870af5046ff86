using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>The answer to an Adaptive Card's Action.Execute.</summary>
internal sealed record CardActionAnswer(
    [property: JsonPropertyName("statusCode")] int StatusCode, [property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("value")] string Value);
