using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>A result as the list shows it.</summary>
internal sealed record SearchPreview([property: JsonPropertyName("contentType")] string ContentType, [property: JsonPropertyName("content")] SearchThumbnail Content)
{
    public const string Thumbnail = "application/vnd.microsoft.card.thumbnail";
}
