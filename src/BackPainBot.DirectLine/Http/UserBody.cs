namespace BackPainBot.DirectLine.Http;

/// <summary>The user that a client names.</summary>
internal sealed record UserBody(string? Id, string? Name);
