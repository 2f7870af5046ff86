namespace BackPainBot.Knowledge;

/// <summary>The name of a wording that code needs, with the parameters it fills in. The wording itself is in phrases.lg.</summary>
/// <param name="Name">Name of the template.</param>
/// <param name="Parameters">Names of the values that the code hands over, in order.</param>
public sealed record Phrase(string Name, IReadOnlyList<string> Parameters);
