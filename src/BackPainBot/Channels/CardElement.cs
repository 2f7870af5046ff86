using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>An element of a card: a text block or a list of facts.</summary>
internal sealed record CardElement([property: JsonPropertyName("type")] string Type)
{
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    [JsonPropertyName("wrap")]
    public bool? Wrap { get; init; }

    [JsonPropertyName("weight")]
    public string? Weight { get; init; }

    [JsonPropertyName("size")]
    public string? Size { get; init; }

    [JsonPropertyName("isSubtle")]
    public bool? IsSubtle { get; init; }

    [JsonPropertyName("facts")]
    public IReadOnlyList<CardFact>? Facts { get; init; }

    public static CardElement Paragraph(string text) => new("TextBlock") { Text = text, Wrap = true };

    public static CardElement Title(string text) => new("TextBlock") { Text = text, Wrap = true, Weight = "Bolder" };

    /// <summary>Small print.</summary>
    public static CardElement Note(string text) => new("TextBlock") { Text = text, Wrap = true, Size = "Small", IsSubtle = true };

    public static CardElement FactSet(IReadOnlyList<CardFact> facts) => new("FactSet") { Facts = facts };
}
