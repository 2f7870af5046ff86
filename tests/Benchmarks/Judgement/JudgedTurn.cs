namespace BackPainBot.Benchmarks.Judgement;

/// <summary>What a turn did, as its trace says, and what was said.</summary>
internal sealed record JudgedTurn(string Kind, IReadOnlyList<string> Answered, IReadOnlyList<string> Topics, string Text);
