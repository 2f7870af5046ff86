namespace BackPainBot.Feedback;

/// <summary>What someone wrote, as staff read it.</summary>
internal sealed record WrittenFeedback(DateOnly Day, IReadOnlyList<string> Topics, bool Helpful, string Words);
