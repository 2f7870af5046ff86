using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a Teams conversation.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>With what is given, of no tenant.</summary>
    public TeamsChannelAccount(
        string? id = default,
        string? name = default,
        string? givenName = default,
        string? surname = default,
        string? email = default,
        string? userPrincipalName = default)
        : this(id, name, givenName, surname, email, userPrincipalName, tenantId: default)
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TeamsChannelAccount(
        string? id = default,
        string? name = default,
        string? givenName = default,
        string? surname = default,
        string? email = default,
        string? userPrincipalName = default,
        string? tenantId = default,
        string? userRole = default)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    /// <summary>The first name; null where Teams does not tell it.</summary>
    public string? GivenName { get; set; }

    /// <summary>The last name.</summary>
    public string? Surname { get; set; }

    /// <summary>The address in the directory; not always that of a mailbox.</summary>
    public string? Email { get; set; }

    /// <summary>The name that the person signs in with, of the form of an address.</summary>
    public string? UserPrincipalName { get; set; }

    /// <summary>The person's Entra tenant: a guest's differs from that of the conversation.</summary>
    public string? TenantId { get; set; }

    /// <summary>What the person is to the tenant, such as "user" or "guest".</summary>
    public string? UserRole { get; set; }

    /// <summary>What Teams calls the object id in rosters.</summary>
    [JsonInclude]
    internal string? ObjectId
    {
        get => null;
        set => AadObjectId = value ?? AadObjectId;
    }
}
