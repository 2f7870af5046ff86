namespace BackPainBot.Safety;

/// <summary>What the classifier makes of a message.</summary>
/// <param name="Probability">How probably it tells of a red flag.</param>
/// <param name="Group">Id of the most probable group.</param>
internal readonly record struct RedFlagScore(float Probability, string Group);
