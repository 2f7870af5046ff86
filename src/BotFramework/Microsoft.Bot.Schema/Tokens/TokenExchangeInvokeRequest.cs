using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a <c>signin/tokenExchange</c> invoke.</summary>
public class TokenExchangeInvokeRequest
{
    /// <summary>The OAuth connection of the card that asked.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>
    /// The id of the card's <see cref="TokenExchangeResource"/>; each of the user's clients sends the same, so the second is to be passed over.
    /// </summary>
    public string? Id { get; set; }

    /// <summary>The client's token, which the token service exchanges for one of the connection. A secret.</summary>
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
