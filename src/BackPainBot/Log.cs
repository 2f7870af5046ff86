namespace BackPainBot;

/// <summary>What the app logs: events and figures, never what users write, their names or ids.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Information, "Turn {Outcome} on {Channel}: {ActivityType}, answered {Topics}, attempt {Attempt}, {Milliseconds} ms.")]
    public static partial void Turn(ILogger logger, string outcome, string channel, string activityType, string topics, int attempt, double milliseconds);

    [LoggerMessage(1001, LogLevel.Debug, "A second delivery of an activity was answered from the ledger.")]
    public static partial void DuplicateDelivery(ILogger logger);

    [LoggerMessage(1002, LogLevel.Debug, "Another writer was faster; the turn runs again after attempt {Attempt}.")]
    public static partial void TurnConflict(ILogger logger, int attempt);

    [LoggerMessage(1003, LogLevel.Error, "A turn failed with {ExceptionType} in {Site}.")]
    public static partial void TurnFailed(ILogger logger, string exceptionType, string? site);

    [LoggerMessage(1004, LogLevel.Error, "A turn broke a promise: {Fault}")]
    public static partial void PromiseBroken(ILogger logger, string fault);

    [LoggerMessage(1005, LogLevel.Warning, "The replies of a turn are stored but did not reach their channel ({ExceptionType}); they are sent again later.")]
    public static partial void Undelivered(ILogger logger, string exceptionType);

    [LoggerMessage(1006, LogLevel.Information, "Replies that had been left unsent were sent.")]
    public static partial void SentLate(ILogger logger);

    [LoggerMessage(1007, LogLevel.Error, "Replies could not be delivered in {Attempts} attempts and were given up.")]
    public static partial void GivenUp(ILogger logger, int attempts);

    [LoggerMessage(1008, LogLevel.Warning, "What is unsent could not be read and is tried again later: {Reason}")]
    public static partial void OutboxUnread(ILogger logger, string reason);

    [LoggerMessage(1009, LogLevel.Warning, "A message was answered {Status}: {Reason}")]
    public static partial void Refused(ILogger logger, int status, string reason);

    [LoggerMessage(1010, LogLevel.Warning, "What people wrote about answers could not be read to delete what is old; it is tried again later: {Reason}")]
    public static partial void WordsUnread(ILogger logger, string reason);

    [LoggerMessage(1020, LogLevel.Warning, "Feedback of a turn could not be stored and is lost: {Reason}")]
    public static partial void FeedbackLost(ILogger logger, string reason);

    [LoggerMessage(1101, LogLevel.Warning, "The answers in {Locale} were last checked against the article on {ReviewedOn}, more than {Days} days ago. Check them and set kb.article.reviewed-on.")]
    public static partial void ReviewIsOld(ILogger logger, string locale, DateOnly reviewedOn, int days);

    [LoggerMessage(1105, LogLevel.Information, "Learning {Name} from the content; this takes some seconds, and is kept for the next start.")]
    public static partial void Training(ILogger logger, string name);

    [LoggerMessage(1103, LogLevel.Warning, "The kept understanding {Path} could not be read and is made anew: {Reason}")]
    public static partial void CacheUnread(ILogger logger, string path, string reason);

    [LoggerMessage(1104, LogLevel.Warning, "The understanding could not be kept as {Path}, so the next start makes it anew: {Reason} Set Understanding:CacheFolder to a folder that can be written.")]
    public static partial void CacheUnwritten(ILogger logger, string path, string reason);

    [LoggerMessage(1102, LogLevel.Information, "Content loaded: {Languages} language(s), {Questions} example questions; the understanding took {Milliseconds} ms.")]
    public static partial void ContentLoaded(ILogger logger, int languages, int questions, long milliseconds);

    [LoggerMessage(1201, LogLevel.Warning, "The chat page and the widget are not in {Folder}, so their addresses say that they are missing. Install Node 20 or later and build again.")]
    public static partial void PagesNotBuilt(ILogger logger, string folder);

    [LoggerMessage(1202, LogLevel.Warning, "{Count} request(s) answered 429: an address asked for more than {Limit} a second (Web:RequestsPerSecond).")]
    public static partial void AddressLimited(ILogger logger, int count, int limit);

    [LoggerMessage(1203, LogLevel.Warning, "{Count} request(s) answered 429. The last named another address in X-Forwarded-For: if that was a proxy of yours, name it in Web:KnownProxies, or all its clients count as one.")]
    public static partial void ProxyUnknown(ILogger logger, int count);

    [LoggerMessage(1204, LogLevel.Warning, "{Count} connection(s) closed: an address had {Limit} already (Web:ConnectionsPerAddress). A proxy's are not counted when it is named in Web:KnownProxies.")]
    public static partial void ConnectionsClosed(ILogger logger, int count, int limit);

    [LoggerMessage(1012, LogLevel.Error, "A request failed with {ExceptionType} in {Site}.")]
    public static partial void RequestFailed(ILogger logger, string exceptionType, string? site);

    [LoggerMessage(1301, LogLevel.Warning, "{Count} request(s) to the channels' endpoint refused with 401: no MicrosoftAppId is set, and the caller was not on this machine, in Development, at localhost and without a proxy.")]
    public static partial void StrangerRefused(ILogger logger, int count);

    [LoggerMessage(1302, LogLevel.Warning, "{Count} connection(s) refused, the last to {Host}: {Reason}")]
    public static partial void ConnectionRefused(ILogger logger, int count, string host, string reason);

    [LoggerMessage(1303, LogLevel.Information, "Channels are served, by a bot of type {Type}.")]
    public static partial void ChannelsServed(ILogger logger, string type);

    [LoggerMessage(1304, LogLevel.Information, "No MicrosoftAppId is set: web chat is served, channels are not.")]
    public static partial void ChannelsNotServed(ILogger logger);

    [LoggerMessage(1305, LogLevel.Information, "No MicrosoftAppId is set: in Development the channels' endpoint is open to callers on this machine.")]
    public static partial void OpenToThisMachine(ILogger logger);

    [LoggerMessage(1306, LogLevel.Warning, "Security:DangerouslyAllowUnauthenticatedRequests is true: anybody who reaches the channels' endpoint can talk to the bot in anybody's name.")]
    public static partial void OpenToAnybody(ILogger logger);
}
