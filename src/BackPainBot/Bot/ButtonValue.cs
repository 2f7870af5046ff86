using System.Text.Json.Serialization;

namespace BackPainBot.Bot;

/// <summary>The value of a pressed button: what it says.</summary>
internal sealed record ButtonValue([property: JsonPropertyName("text")] string? Text);
