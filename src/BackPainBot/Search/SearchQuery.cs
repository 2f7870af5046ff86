using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>What Teams asks of a message extension.</summary>
internal sealed record SearchQuery(
    [property: JsonPropertyName("parameters")] IReadOnlyList<SearchParameter>? Parameters, [property: JsonPropertyName("queryOptions")] SearchPage? Options)
{
    private const string InitialRun = "initialRun";

    /// <summary>What has been typed; empty at the first run.</summary>
    [JsonIgnore]
    public string Text => Parameters?.FirstOrDefault(parameter => parameter?.Name != InitialRun)?.Value is { ValueKind: JsonValueKind.String } text ? text.GetString()!.Trim() : "";
}
