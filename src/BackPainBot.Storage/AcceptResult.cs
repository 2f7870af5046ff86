namespace BackPainBot.Storage;

/// <summary>What became of an activity that was to wait for the bot.</summary>
/// <param name="Outcome">Whether it was stored.</param>
/// <param name="Number">Its number, or the number of the one that it repeats; 0 when it was refused.</param>
public readonly record struct AcceptResult(AcceptOutcome Outcome, long Number);
