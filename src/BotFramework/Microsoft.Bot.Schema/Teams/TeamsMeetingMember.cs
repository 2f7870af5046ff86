namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
public class TeamsMeetingMember
{
    /// <summary>Either may be null, where Teams leaves it out.</summary>
    public TeamsMeetingMember(TeamsChannelAccount? user, UserMeetingDetails? meeting)
    {
        User = user;
        Meeting = meeting;
    }

    /// <summary>Who it is.</summary>
    public TeamsChannelAccount? User { get; set; }

    /// <summary>Their part in this meeting.</summary>
    public UserMeetingDetails? Meeting { get; set; }
}
