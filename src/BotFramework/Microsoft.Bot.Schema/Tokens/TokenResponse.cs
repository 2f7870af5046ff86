using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user's token.</summary>
public class TokenResponse
{
    public TokenResponse()
    {
    }

    public TokenResponse(string? channelId = default, string? connectionName = default, string? token = default, string? expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    public string? ChannelId { get; set; }

    public string? ConnectionName { get; set; }

    public string? Token { get; set; }

    /// <summary>ISO 8601.</summary>
    public string? Expiration { get; set; }

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
