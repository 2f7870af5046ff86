using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a <c>signin/tokenExchange</c> invoke that could not be served.</summary>
public class TokenExchangeInvokeResponse
{
    /// <summary>As in the request.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>Why the token could not be exchanged, for developers; the client then shows the card's button.</summary>
    public string? FailureDetail { get; set; }

    /// <summary>As in the request.</summary>
    public string? Id { get; set; }

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
