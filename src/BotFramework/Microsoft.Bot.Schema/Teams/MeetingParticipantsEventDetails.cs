using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the events that people join or leave a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    public MeetingParticipantsEventDetails()
    {
    }

    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember>? members = default)
    {
        Members = members ?? [];
    }

    [JsonInclude]
    public IList<TeamsMeetingMember> Members { get; internal set; } = [];
}
