namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TenantInfo()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TenantInfo(string? id = default)
    {
        Id = id;
    }

    /// <summary>The tenant's id in Microsoft Entra ID, a GUID.</summary>
    public string? Id { get; set; }
}
