using Microsoft.Extensions.Logging;

namespace BackPainBot.Storage;

/// <summary>What the store logs: events and figures, never keys or content.</summary>
internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Information, "{Count} expired documents and conversations were deleted.")]
    public static partial void Expired(ILogger logger, int count);

    [LoggerMessage(3002, LogLevel.Warning, "What has expired could not be deleted and is tried again later: {Reason}")]
    public static partial void SweepFailed(ILogger logger, string reason);

    [LoggerMessage(3003, LogLevel.Warning, "The connection that tells of changes in other processes was lost ({ExceptionType}) and is made again.")]
    public static partial void ListenerLost(ILogger logger, string exceptionType);
}
