namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that a conversation belongs to.</summary>
public class TeamsMeetingInfo
{
    public TeamsMeetingInfo()
    {
    }

    public TeamsMeetingInfo(string? id = default)
    {
        Id = id;
    }

    public string? Id { get; set; }
}
