using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace BackPainBot.Privacy;

/// <summary>
/// Answers what nobody foresaw: the log gets the exception's type and place, and never its message, which may quote what a user said. Comes after all other handlers of exceptions.
/// </summary>
internal sealed class UnforeseenFaults(IProblemDetailsService problems, ILogger<UnforeseenFaults> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var isBad = exception is BadHttpRequestException;
        var status = exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        if (!isBad)
        {
            Tell(exception);
        }

        httpContext.Response.StatusCode = status;
        await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = status, Title = isBad ? "The request is not one that can be read." : "Something went wrong here. Try again in a moment." },
        });
        return true;
    }

    /// <summary>Runs outermost: what fails when an answer has begun ends the connection, and goes no further.</summary>
    public async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone.
        }
        catch (Exception exception) when (exception is not (BadHttpRequestException or OutOfMemoryException))
        {
            Tell(exception);
            context.Abort();
        }
    }

    private void Tell(Exception exception) =>
        Log.RequestFailed(logger, exception.GetType().FullName ?? exception.GetType().Name, new StackTrace(exception).GetFrame(0)?.ToString().Trim());
}
