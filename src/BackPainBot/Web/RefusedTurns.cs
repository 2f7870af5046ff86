using System.Globalization;
using BackPainBot.Bot;
using BackPainBot.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace BackPainBot.Web;

/// <summary>Answers a request whose turn was not run, and lost nothing, by when to send it again.</summary>
internal sealed class RefusedTurns(IProblemDetailsService problems, ILogger<RefusedTurns> logger) : IExceptionHandler
{
    private static readonly TimeSpan StorageRetry = TimeSpan.FromSeconds(5);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, retryAfter) = exception switch
        {
            TurnRefusedException refused => (refused.Status, refused.RetryAfter),
            StorageUnavailableException => (StatusCodes.Status503ServiceUnavailable, StorageRetry),
            _ => (0, TimeSpan.Zero),
        };
        if (status == 0)
        {
            return false;
        }

        Log.Refused(logger, status, exception.Message);
        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.RetryAfter = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = status, Title = "The message was not taken.", Detail = exception is TurnRefusedException ? exception.Message : "The bot cannot store anything now. Send the message again." },
        });
    }
}
