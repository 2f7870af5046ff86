using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A part of the referred message that a suggestion highlights.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string? text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    public string? Text { get; set; }

    /// <summary>Which occurrence of <see cref="Text"/> is meant, counted from 1.</summary>
    public int? Occurrence { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }
}
