using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of members of a Teams conversation.</summary>
public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult()
    {
    }

    public TeamsPagedMembersResult(string? continuationToken = default, IList<ChannelAccount>? members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(member => BotJson.Convert<TeamsChannelAccount>(member) ?? new TeamsChannelAccount()).ToList();
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }

    public IList<TeamsChannelAccount>? Members { get; set; }
}
