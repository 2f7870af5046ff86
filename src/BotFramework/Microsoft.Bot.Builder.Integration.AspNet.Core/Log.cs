using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Event ids 3000 to 3099.</summary>
internal static partial class Log
{
    [LoggerMessage(3000, LogLevel.Warning, "{Count} request(s) refused with {Status} by rule {Rule}: {Reason}")]
    public static partial void Refused(ILogger logger, int count, int status, string rule, string reason);
}
