using System.Text.Json.Serialization;

namespace BackPainBot.Search;

/// <summary>Which of the results Teams wants.</summary>
internal sealed record SearchPage([property: JsonPropertyName("skip")] int? Skip, [property: JsonPropertyName("count")] int? Count);
