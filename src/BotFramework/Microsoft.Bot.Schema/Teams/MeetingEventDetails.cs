using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known of a meeting that starts or ends.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    private protected MeetingEventDetails()
    {
    }

    /// <summary>How the meeting came about, such as "Scheduled", "Recurring" or "MeetNow".</summary>
    [JsonPropertyName("MeetingType")]
    public string? MeetingType { get; set; }
}
