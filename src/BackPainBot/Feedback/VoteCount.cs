namespace BackPainBot.Feedback;

/// <summary>The votes on a topic.</summary>
public sealed class VoteCount
{
    /// <summary>Thumbs up, and yes to "did this help?".</summary>
    public long Helpful { get; set; }

    /// <summary>Thumbs down, and no to "did this help?".</summary>
    public long NotHelpful { get; set; }
}
