namespace Microsoft.Bot.Builder;

/// <summary>A conversation that has been logged.</summary>
public class TranscriptInfo
{
    /// <summary>Gets or sets the channel's id.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Gets or sets the conversation's id.</summary>
    public string? Id { get; set; }

    /// <summary>Gets or sets the time of its first activity.</summary>
    public DateTimeOffset Created { get; set; }
}
