namespace Microsoft.Bot.Schema;

/// <summary>How a client polls for a token.</summary>
public class TokenPollingSettings
{
    /// <summary>In milliseconds.</summary>
    public int Interval { get; set; }

    /// <summary>In milliseconds; 0 ends the polling.</summary>
    public int Timeout { get; set; }
}
