namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known of any meeting.</summary>
public class MeetingDetailsBase
{
    private protected MeetingDetailsBase()
    {
    }

    /// <summary>The meeting's id, encoded as Base64.</summary>
    public string? Id { get; set; }

    /// <summary>The page that lets somebody join the meeting.</summary>
    public Uri? JoinUrl { get; set; }

    /// <summary>The meeting's subject.</summary>
    public string? Title { get; set; }
}
