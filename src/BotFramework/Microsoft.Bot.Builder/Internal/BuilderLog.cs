using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder;

/// <summary>What this assembly logs.</summary>
internal static partial class BuilderLog
{
    [LoggerMessage(EventId = 2000, Level = LogLevel.Warning, Message = "Inspection of the turn failed ({What}, {ExceptionType}); the turn goes on.")]
    public static partial void InterceptionFailed(ILogger logger, string what, string exceptionType);

    [LoggerMessage(EventId = 2001, Level = LogLevel.Warning, Message = "The inspector could not be reached ({ExceptionType}); its session is closed.")]
    public static partial void InspectorUnreachable(ILogger logger, string exceptionType);
}
