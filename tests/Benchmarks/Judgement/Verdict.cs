namespace BackPainBot.Benchmarks.Judgement;

/// <summary>How a question was judged.</summary>
/// <param name="Group">What it is counted under.</param>
/// <param name="Right">Whether the reply is what was expected.</param>
/// <param name="Near">Whether it was declined, or the right topic came second, or danger was seen with another urgency.</param>
internal readonly record struct Verdict(string Group, bool Right, bool Near);
