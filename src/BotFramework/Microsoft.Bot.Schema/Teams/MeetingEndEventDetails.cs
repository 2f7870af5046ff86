using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the event that a meeting has ended.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MeetingEndEventDetails()
    {
    }

    /// <summary>With what is given; a scheduled meeting unless another type is given.</summary>
    public MeetingEndEventDetails(
        string? id,
        Uri? joinUrl = default,
        string? title = default,
        string? meetingType = "Scheduled",
        DateTime endTime = default)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
        MeetingType = meetingType;
        EndTime = endTime;
    }

    /// <summary>UTC.</summary>
    [JsonPropertyName("EndTime")]
    public DateTime EndTime { get; set; }
}
