using System.Text.Json.Serialization;

namespace BackPainBot.DirectLine.Http;

/// <summary>Bodies and answers, but for activities.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64)]
[JsonSerializable(typeof(StartBody))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(IdAnswer))]
[JsonSerializable(typeof(SessionAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
