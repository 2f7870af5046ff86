using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>A button of an Adaptive Card.</summary>
internal sealed record CardButton([property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("title")] string Title)
{
    [JsonPropertyName("data")]
    public CardButtonData? Data { get; init; }

    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>A button that says its title: Teams shows that as said, other channels hand the value over.</summary>
    /// <param name="title">What it shows and says.</param>
    /// <param name="shown">Whether the channel is to show it as said.</param>
    public static CardButton Saying(string title, bool shown) =>
        new("Action.Submit", title) { Data = new CardButtonData(title) { Teams = shown ? new MessageBack("messageBack", title, title) : null } };

    /// <summary>A button that opens a page.</summary>
    public static CardButton Opening(string title, Uri url) => new("Action.OpenUrl", title) { Url = url.AbsoluteUri };
}
