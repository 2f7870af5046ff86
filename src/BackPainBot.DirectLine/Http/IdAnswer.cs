namespace BackPainBot.DirectLine.Http;

/// <summary>The id that an activity got.</summary>
internal sealed record IdAnswer(string Id);
