using Microsoft.AspNetCore.Http;

namespace BackPainBot.DirectLine.Http;

/// <summary>A request that cannot be served: ends it with an error answer.</summary>
internal sealed class RefusedException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>Seconds after which it may be tried again, or null.</summary>
    public int? RetryAfter { get; init; }

    public static RefusedException BadArgument(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.BadArgument, message);

    public static RefusedException MissingProperty(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.MissingProperty, message);

    public static RefusedException MalformedData(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.MalformedData, message);

    public static RefusedException NotFound() =>
        new(StatusCodes.Status404NotFound, ErrorCodes.NotFound, "There is no such conversation, or no longer. Start another.");

    public static RefusedException OtherConversation() =>
        new(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "The token is for another conversation.");
}
