using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>How a citation shows: its name, where it leads and what the passage says.</summary>
internal sealed record ClaimAppearance(
    [property: JsonPropertyName("@type")] string SchemaType,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("abstract")] string Abstract);
