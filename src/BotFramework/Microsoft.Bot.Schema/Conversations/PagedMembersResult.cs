namespace Microsoft.Bot.Schema;

/// <summary>A page of members.</summary>
public class PagedMembersResult
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public PagedMembersResult(string? continuationToken = default, IList<ChannelAccount>? members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>Those on this page; a channel decides how many, whatever was asked for.</summary>
    public IList<ChannelAccount>? Members { get; set; }
}
