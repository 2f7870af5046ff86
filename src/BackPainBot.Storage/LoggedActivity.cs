namespace BackPainBot.Storage;

/// <summary>An activity as stored.</summary>
/// <param name="Number">Its number within the conversation; the watermark of a client that has seen it.</param>
/// <param name="Json">The activity, UTF-8 JSON, without its id.</param>
/// <param name="Replaces">The number of the activity whose place it takes, or null.</param>
public sealed record LoggedActivity(long Number, ReadOnlyMemory<byte> Json, long? Replaces = null);
