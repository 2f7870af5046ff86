using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector;

/// <summary>Event ids 3100 to 3199.</summary>
internal static partial class Log
{
    [LoggerMessage(3100, LogLevel.Warning, "The signing keys of {Address} could not be fetched: {Fault} ({Reason}).")]
    public static partial void KeysNotFetched(ILogger logger, Uri address, string fault, string reason);

    [LoggerMessage(3101, LogLevel.Error, "The bot gets no token, and so cannot reply to channels: {Reason}")]
    public static partial void TokenNotIssued(ILogger logger, string reason);
}
