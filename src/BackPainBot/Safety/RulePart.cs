namespace BackPainBot.Safety;

/// <summary>Word classes that must be found together, in one sentence.</summary>
/// <param name="Classes">Numbers of the classes, in order.</param>
/// <param name="Ordered">For each class but the first: whether it must follow close behind the one before it, rather than stand near it.</param>
internal sealed record RulePart(int[] Classes, bool[] Ordered);
