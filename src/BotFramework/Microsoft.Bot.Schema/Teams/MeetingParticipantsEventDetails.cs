using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the events that people join or leave a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    /// <summary>Of nobody: for JSON to be read into.</summary>
    public MeetingParticipantsEventDetails()
    {
    }

    /// <summary>Of these; of nobody where null is given.</summary>
    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember>? members = default)
    {
        Members = members ?? [];
    }

    /// <summary>Who has joined or left, as the event's name says.</summary>
    [JsonInclude]
    public IList<TeamsMeetingMember> Members { get; internal set; } = [];
}
