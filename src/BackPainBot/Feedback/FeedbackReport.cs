namespace BackPainBot.Feedback;

/// <summary>What staff read.</summary>
/// <param name="Topics">Every topic that was voted on, by id.</param>
/// <param name="Words">What people wrote, oldest first; empty unless it is kept.</param>
internal sealed record FeedbackReport(IReadOnlyList<TopicVotes> Topics, IReadOnlyList<WrittenFeedback> Words);
