using Microsoft.Bot.Builder;

namespace BackPainBot.Feedback;

/// <summary>All votes by topic: the one document of feedback. No ids, no words.</summary>
public sealed class VoteTotals : IStoreItem
{
    /// <inheritdoc/>
    public string? ETag { get; set; }

    /// <summary>By topic id.</summary>
    public IDictionary<string, VoteCount> Topics { get; set; } = new Dictionary<string, VoteCount>(StringComparer.Ordinal);
}
