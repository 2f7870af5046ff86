using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ConversationAccount(
        bool? isGroup = default,
        string? conversationType = default,
        string? id = default,
        string? name = default,
        string? aadObjectId = default,
        string? role = default,
        string? tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether it may have more than two participants.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The channel's own: "personal", "groupChat" or "channel" in Teams.</summary>
    public string? ConversationType { get; set; }

    /// <summary>Unique on the channel.</summary>
    public string? Id { get; set; }

    /// <summary>For people to read, such as a group's topic; missing where two talk on most channels.</summary>
    public string? Name { get; set; }

    /// <summary>The object id in Microsoft Entra ID.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>The Entra tenant to which the conversation belongs, in Teams; null on channels without tenants.</summary>
    public string? TenantId { get; set; }

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

    internal ConversationAccount Copy() => (ConversationAccount)MemberwiseClone();
}
