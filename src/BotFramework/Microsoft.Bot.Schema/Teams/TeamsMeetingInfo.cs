namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that a conversation belongs to.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TeamsMeetingInfo(string? id = default)
    {
        Id = id;
    }

    /// <summary>The meeting's id, encoded as Base64.</summary>
    public string? Id { get; set; }
}
