using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A part of the referred message that a suggestion highlights.</summary>
public class TextHighlight
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TextHighlight()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TextHighlight(string? text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>A stretch of the referred activity's text, letter by letter.</summary>
    public string? Text { get; set; }

    /// <summary>Which occurrence of <see cref="Text"/> is meant, counted from 1.</summary>
    public int? Occurrence { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }
}
