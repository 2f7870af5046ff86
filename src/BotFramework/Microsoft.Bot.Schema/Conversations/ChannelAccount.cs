using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema;

/// <summary>A user or a bot on a channel.</summary>
[JsonDerivedType(typeof(TeamsChannelAccount))]
public class ChannelAccount
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ChannelAccount(string? id = default, string? name = default, string? role = default, string? aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>Unique on the channel.</summary>
    public string? Id { get; set; }

    /// <summary>For people to read; may be missing, may change, and is never a key.</summary>
    public string? Name { get; set; }

    /// <summary>The object id in Microsoft Entra ID.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

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

    internal ChannelAccount Copy() => (ChannelAccount)MemberwiseClone();
}
