namespace Microsoft.Bot.Schema.Teams;

/// <summary>How somebody takes part in a meeting.</summary>
public class UserMeetingDetails
{
    /// <summary>Whether they are in it at this moment.</summary>
    public bool InMeeting { get; set; }

    /// <summary>"organizer", "presenter" or "attendee".</summary>
    public string? Role { get; set; }
}
