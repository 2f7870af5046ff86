using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>The answer to a task module's invokes.</summary>
internal sealed record TaskAnswer([property: JsonPropertyName("task")] TaskMessage Task);
