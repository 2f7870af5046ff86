namespace BackPainBot.DirectLine.Http;

/// <summary>A session for signing in.</summary>
internal sealed record SessionAnswer(string SessionId);
