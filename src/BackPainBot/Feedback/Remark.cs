namespace BackPainBot.Feedback;

/// <summary>What someone wrote with a vote; kept only where that is configured.</summary>
public sealed record Remark(Vote Vote, string Words);
