namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known of any meeting.</summary>
public class MeetingDetailsBase
{
    private protected MeetingDetailsBase()
    {
    }

    public string? Id { get; set; }

    public Uri? JoinUrl { get; set; }

    public string? Title { get; set; }
}
