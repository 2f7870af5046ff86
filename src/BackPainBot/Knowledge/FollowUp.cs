namespace BackPainBot.Knowledge;

/// <summary>A follow-up ("why?") and the topic that it means right after another one.</summary>
public sealed record FollowUp(string Intent, string Topic);
