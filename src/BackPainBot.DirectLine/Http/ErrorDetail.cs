namespace BackPainBot.DirectLine.Http;

/// <summary>One of <see cref="ErrorCodes"/>, and what to do about it.</summary>
internal sealed record ErrorDetail(string Code, string Message);
