namespace BackPainBot.Feedback;

/// <summary>The votes on a topic.</summary>
public sealed class VoteCount
{
    public long Helpful { get; set; }

    public long NotHelpful { get; set; }
}
