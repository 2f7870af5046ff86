using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something a user can choose on a card or among suggested actions.</summary>
public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string? type = default,
        string? title = default,
        string? image = default,
        string? text = default,
        string? displayText = default,
        object? value = default,
        object? channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }

    public string? Title { get; set; }

    public string? Image { get; set; }

    /// <summary>The text that reaches the bot (messageBack).</summary>
    public string? Text { get; set; }

    /// <summary>The text that the chat shows in the user's name (messageBack).</summary>
    public string? DisplayText { get; set; }

    /// <summary>The type decides its shape: a string for most, any JSON for postBack and messageBack.</summary>
    public object? Value { get; set; }

    public object? ChannelData { get; set; }

    public string? ImageAltText { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }

    /// <summary>An action with this title and value.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>An action with this title and value.</summary>
    public static CardAction FromString(string text) => new(title: text, value: text);

    internal CardAction Copy() => (CardAction)MemberwiseClone();
}
