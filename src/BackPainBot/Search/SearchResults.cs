using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>The results of a search, best first.</summary>
internal sealed record SearchResults(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("attachmentLayout")] string Layout,
    [property: JsonPropertyName("attachments")] IReadOnlyList<SearchResult> Attachments);
