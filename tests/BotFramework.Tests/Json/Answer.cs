using System.Text.Json.Serialization;

namespace BotFramework.Tests.Json;

/// <summary>What an app registers: a record that state may hold and values are made of.</summary>
internal sealed record Answer(
    [property: JsonPropertyName("@topic")] string Topic,
    double Confidence,
    IReadOnlyList<string> Passages,
    object? Extra = null);
