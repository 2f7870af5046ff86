namespace BackPainBot.Storage;

/// <summary>An activity to be stored.</summary>
/// <param name="Json">The activity, UTF-8 JSON, without its id.</param>
/// <param name="Key">Tells a repeated activity, unique within the conversation; null when it cannot be repeated.</param>
/// <param name="IsVisible">Whether clients see it; the bot alone sees the others.</param>
/// <param name="Replaces">The number of the activity that this one takes the place of, or null. What was replaced is forgotten.</param>
public sealed record NewActivity(ReadOnlyMemory<byte> Json, string? Key, bool IsVisible = true, long? Replaces = null);
