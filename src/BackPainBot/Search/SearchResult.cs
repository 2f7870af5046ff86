using System.Text.Json.Serialization;
using BackPainBot.Channels;

namespace BackPainBot.Search;

/// <summary>A result: the card that goes into the message, and how the list shows it.</summary>
internal sealed record SearchResult(
    [property: JsonPropertyName("contentType")] string ContentType,
    [property: JsonPropertyName("content")] AdaptiveCard Content,
    [property: JsonPropertyName("preview")] SearchPreview? Preview);
