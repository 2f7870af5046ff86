using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>Teams' messageBack action: the text that the bot gets and the text that the chat shows.</summary>
internal sealed record MessageBack(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("displayText")] string DisplayText);
