using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Microsoft.Bot.Connector.Http;

/// <summary>When and how often a request is sent again: never where the service may have acted on it without saying so.</summary>
internal sealed record RetryRules
{
    private const int JitterSteps = 1000;

    public static RetryRules Default { get; } = new();

    /// <summary>How often a request is sent at most.</summary>
    public int MaxAttempts { get; init; } = 5;

    /// <summary>The first wait; it doubles with every attempt.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>No wait is longer, whatever Retry-After says.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>No attempt starts later than this after the first.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromSeconds(30);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The answers by which channels ask for the same request again.</summary>
    public static bool AsksAgain(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    /// <summary>No connection came about for want of a network, so that nothing of the request can have arrived. One that was refused by us stays refused.</summary>
    public static bool NeverArrived(HttpRequestException exception) =>
        exception is { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError, InnerException: SocketException };

    /// <summary>The wait after the given attempt (from 1), or null when there shall be no other.</summary>
    public TimeSpan? DelayAfter(int attempt, TimeSpan elapsed, RetryConditionHeaderValue? retryAfter)
    {
        if (attempt >= MaxAttempts)
        {
            return null;
        }

        var delay = retryAfter is null ? Backoff(attempt) : Asked(retryAfter);
        return elapsed + delay <= Budget ? delay : null;
    }

    /// <summary>Between half and all of the doubled delay.</summary>
    private TimeSpan Backoff(int attempt) => Shorter(FirstDelay * Math.Pow(2, attempt - 1)) * (0.5 + (Jitter() / 2));

    /// <summary>What was asked for and up to a tenth more, so that clients refused together do not return together.</summary>
    private TimeSpan Asked(RetryConditionHeaderValue retryAfter)
    {
        var asked = retryAfter.Delta ?? (retryAfter.Date - Clock.GetUtcNow()) ?? TimeSpan.Zero;
        return Shorter(asked > TimeSpan.Zero ? asked * (1 + (Jitter() / 10)) : TimeSpan.Zero);
    }

    private TimeSpan Shorter(TimeSpan delay) => delay < LongestDelay ? delay : LongestDelay;

    private static double Jitter() => RandomNumberGenerator.GetInt32(JitterSteps + 1) / (double)JitterSteps;
}
