using Microsoft.Extensions.Logging;

namespace BackPainBot.DirectLine;

/// <summary>What the service logs: events and figures, never what users write, nor ids, secrets or tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Error, "A turn failed with {ExceptionType} in {Site}; its activity counts as answered.")]
    public static partial void TurnFailed(ILogger logger, string exceptionType, string? site);

    [LoggerMessage(2002, LogLevel.Warning, "A turn met {ExceptionType} and will run again after attempt {Attempt}.")]
    public static partial void TurnRetried(ILogger logger, string exceptionType, int attempt);

    [LoggerMessage(2003, LogLevel.Error, "A conversation's turns could not be run: {ExceptionType}.")]
    public static partial void RunFailed(ILogger logger, string exceptionType);

    [LoggerMessage(2004, LogLevel.Warning, "A turn was given up: its conversation's lease went to another process.")]
    public static partial void LeaseLost(ILogger logger);

    [LoggerMessage(2005, LogLevel.Warning, "Storage does not answer: {ExceptionType}.")]
    public static partial void StorageFailed(ILogger logger, string exceptionType);

    [LoggerMessage(2006, LogLevel.Error, "A stored activity could not be read and was passed over.")]
    public static partial void ActivityUnread(ILogger logger);

    [LoggerMessage(2101, LogLevel.Error, "A request failed with {ExceptionType} in {Site}.")]
    public static partial void RequestFailed(ILogger logger, string exceptionType, string? site);

    [LoggerMessage(2102, LogLevel.Debug, "A request was refused: {Status} {Code}.")]
    public static partial void Refused(ILogger logger, int status, string code);

    [LoggerMessage(2201, LogLevel.Information, "A stream was cut: its client did not take what it was sent.")]
    public static partial void SocketTooSlow(ILogger logger);

    [LoggerMessage(2202, LogLevel.Error, "A stream failed with {ExceptionType} in {Site}.")]
    public static partial void SocketFailed(ILogger logger, string exceptionType, string? site);
}
