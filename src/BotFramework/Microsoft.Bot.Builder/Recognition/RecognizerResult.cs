using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>What a recogniser found in a message.</summary>
public class RecognizerResult : IRecognizerConvert
{
    /// <summary>Gets or sets the message's text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the text as the recogniser altered it, mended spelling for example.</summary>
    [JsonPropertyName("alteredText")]
    public string? AlteredText { get; set; }

    /// <summary>Gets or sets the intents with their scores.</summary>
    [JsonPropertyName("intents")]
    public IDictionary<string, IntentScore>? Intents { get; set; }

    /// <summary>Gets or sets the entities, each a name and its values as JSON.</summary>
    [JsonPropertyName("entities")]
    public IDictionary<string, JsonElement>? Entities { get; set; }

    /// <summary>Gets or sets whatever else the recogniser says.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Convert(object result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var other = (RecognizerResult)result;
        Text = other.Text;
        AlteredText = other.AlteredText;
        Intents = other.Intents;
        Entities = other.Entities;
        Properties = other.Properties;
    }
}
