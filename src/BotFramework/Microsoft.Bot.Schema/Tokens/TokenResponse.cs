using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user's token.</summary>
public class TokenResponse
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TokenResponse()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TokenResponse(string? channelId = default, string? connectionName = default, string? token = default, string? expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>The channel on which the user signed in.</summary>
    public string? ChannelId { get; set; }

    /// <summary>The OAuth connection of the token.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>For the <c>Authorization</c> header of requests to what the connection stands for. A secret, never for logs.</summary>
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
