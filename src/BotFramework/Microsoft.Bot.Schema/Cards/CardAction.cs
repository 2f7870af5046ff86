using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something a user can choose on a card or among suggested actions.</summary>
public class CardAction
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public CardAction()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
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

    /// <summary>What the button says; plain text.</summary>
    public string? Title { get; set; }

    /// <summary>The URL of an icon that the button shows beside its title, where the channel has icons.</summary>
    public string? Image { get; set; }

    /// <summary>The text that reaches the bot (messageBack).</summary>
    public string? Text { get; set; }

    /// <summary>The text that the chat shows in the user's name (messageBack).</summary>
    public string? DisplayText { get; set; }

    /// <summary>The type decides its shape: a string for most, any JSON for postBack and messageBack.</summary>
    public object? Value { get; set; }

    /// <summary>What only one channel understands of the action; null for the others.</summary>
    public object? ChannelData { get; set; }

    /// <summary>What is read aloud in place of <see cref="Image"/>.</summary>
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
