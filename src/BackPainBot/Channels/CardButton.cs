using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>A button of an Adaptive Card.</summary>
internal sealed record CardButton(
    [property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("title")] string Title, [property: JsonPropertyName("data")] CardButtonData Data)
{
    public static CardButton Saying(string title) =>
        new("Action.Submit", title, new CardButtonData(new MessageBack("messageBack", title, title), title));
}
