using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the event that a meeting has started.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MeetingStartEventDetails()
    {
    }

    /// <summary>With what is given; a scheduled meeting unless another type is given.</summary>
    public MeetingStartEventDetails(
        string? id,
        Uri? joinUrl = default,
        string? title = default,
        string? meetingType = "Scheduled",
        DateTime startTime = default)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
        MeetingType = meetingType;
        StartTime = startTime;
    }

    /// <summary>UTC.</summary>
    [JsonPropertyName("StartTime")]
    public DateTime StartTime { get; set; }
}
