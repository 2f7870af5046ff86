namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TeamInfo()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TeamInfo(string? id = default, string? name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Of the form <c>19:…@thread.tacv2</c>: the id of the General channel.</summary>
    public string? Id { get; set; }

    /// <summary>What the team is called; null on most messages.</summary>
    public string? Name { get; set; }

    /// <summary>The id of the team's group in Microsoft Entra ID, as Graph takes it; null on most messages.</summary>
    public string? AadGroupId { get; set; }
}
