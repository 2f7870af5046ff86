using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of members of a Teams conversation.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>With these members as Teams accounts: what a plain account holds beside its own members is read from its JSON.</summary>
    public TeamsPagedMembersResult(string? continuationToken = default, IList<ChannelAccount>? members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(member => BotJson.Convert<TeamsChannelAccount>(member) ?? new TeamsChannelAccount()).ToList();
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>Those on this page; Teams decides how many, whatever was asked for.</summary>
    public IList<TeamsChannelAccount>? Members { get; set; }
}
