using Microsoft.Bot.Builder;

namespace BackPainBot.Feedback;

/// <summary>What someone wrote about an answer: a document of its own, kept only where configured, and no longer than configured.</summary>
public sealed class FeedbackWords : IStoreItem
{
    public string? ETag { get; set; }

    /// <summary>The day, and no nearer.</summary>
    public DateOnly Day { get; set; }

    public IList<string> Topics { get; set; } = [];

    public bool Helpful { get; set; }

    public string Words { get; set; } = "";
}
