using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab's card submits.</summary>
public class TabSubmitData
{
    /// <summary><c>tab/submit</c>, or what the card put in its place.</summary>
    public string? Type { get; set; }

    /// <summary>All other members of the JSON object.</summary>
    [JsonIgnore]
    [AllowNull]
    public IDictionary<string, JsonElement> Properties
    {
        get => OtherMembers ??= new Dictionary<string, JsonElement>();
        set => OtherMembers = value;
    }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }
}
