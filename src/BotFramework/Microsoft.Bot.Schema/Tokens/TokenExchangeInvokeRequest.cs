using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a <c>signin/tokenExchange</c> invoke.</summary>
public class TokenExchangeInvokeRequest
{
    public string? ConnectionName { get; set; }

    public string? Id { get; set; }

    public string? Token { get; set; }

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
