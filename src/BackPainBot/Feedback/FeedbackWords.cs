using Microsoft.Bot.Builder;

namespace BackPainBot.Feedback;

/// <summary>What someone wrote about an answer: a document of its own, kept only where configured, and no longer than configured.</summary>
public sealed class FeedbackWords : IStoreItem
{
    /// <inheritdoc/>
    public string? ETag { get; set; }

    /// <summary>The day, and no nearer.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Ids of the topics of the answer.</summary>
    public IList<string> Topics { get; set; } = [];

    /// <summary>The vote that was cast with them.</summary>
    public bool Helpful { get; set; }

    /// <summary>As they were written, without white space around them.</summary>
    public string Words { get; set; } = "";
}
