using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>What a pressed button sends: Teams reads <c>msteams</c>, other channels hand the whole value over and the bot reads <c>text</c>.</summary>
internal sealed record CardButtonData([property: JsonPropertyName("text")] string Text)
{
    [JsonPropertyName("msteams")]
    public MessageBack? Teams { get; init; }
}
