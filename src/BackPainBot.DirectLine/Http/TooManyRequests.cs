using Microsoft.AspNetCore.Http;

namespace BackPainBot.DirectLine.Http;

/// <summary>The service's answer to a client that a limit of the app's own holds back, in the form that clients of the service read.</summary>
public static class TooManyRequests
{
    /// <summary>Whether the service answers at the path.</summary>
    public static bool Concerns(PathString path) => path.StartsWithSegments(Routes.Base, StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments(Routes.PageToken, StringComparison.OrdinalIgnoreCase);

    /// <summary>Answers 429 with Retry-After, readable by pages of other origins.</summary>
    public static Task AnswerAsync(HttpContext context, int retryAfterSeconds)
    {
        ArgumentNullException.ThrowIfNull(context);
        Cors.Allow(context);
        var refused = new RefusedException(StatusCodes.Status429TooManyRequests, ErrorCodes.TooManyRequests, "Too many requests come from this address. Send this one again in a moment.") { RetryAfter = retryAfterSeconds };
        return CallPipeline.AnswerAsync(context, refused);
    }
}
