namespace BackPainBot.Bot;

/// <summary>The whole of a message that is too long to be understood, for a turn: danger is looked for in all of it.</summary>
/// <param name="Whole">What the user wrote.</param>
internal sealed record LongText(string Whole);
