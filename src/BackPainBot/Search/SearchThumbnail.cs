using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>A thumbnail card, as far as the list of results uses it.</summary>
internal sealed record SearchThumbnail([property: JsonPropertyName("title")] string Title, [property: JsonPropertyName("text")] string Text)
{
    [JsonPropertyName("tap")]
    public SearchTap? Tap { get; init; }
}
