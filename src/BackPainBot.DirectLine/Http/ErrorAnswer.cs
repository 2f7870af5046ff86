namespace BackPainBot.DirectLine.Http;

/// <summary>What was wrong with a request.</summary>
internal sealed record ErrorAnswer(ErrorDetail Error);
