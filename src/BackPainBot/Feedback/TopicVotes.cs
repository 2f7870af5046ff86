namespace BackPainBot.Feedback;

/// <summary>The votes on a topic, as staff read them.</summary>
internal sealed record TopicVotes(string Topic, long Helpful, long NotHelpful);
