using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>How sure an intent is.</summary>
public class IntentScore
{
    /// <summary>Gets or sets the confidence, from 0 to 1.</summary>
    [JsonPropertyName("score")]
    public double? Score { get; set; }

    /// <summary>Gets or sets whatever else the recogniser says of the intent.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);
}
