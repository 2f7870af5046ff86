using System.Diagnostics;
using System.Text.Json;
using BackPainBot.DirectLine.Tokens;
using BackPainBot.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackPainBot.DirectLine.Http;

/// <summary>What all calls have in common: the origin is checked, the caller is known, and whatever goes wrong is answered with an error that says what.</summary>
internal sealed class CallPipeline(Authenticator authenticator, Origins origins, DirectLineMetrics metrics, ILogger<CallPipeline> logger)
{
    /// <summary>Seconds until a store that is away is worth another try.</summary>
    private const int StorageRetry = 5;

    /// <summary>A handler for callers with a token or a secret.</summary>
    public RequestDelegate ForCallers(Func<Call, Task> handle) => context => RunAsync(context, async () =>
    {
        var caller = await authenticator.CallerOfAsync(context.Request);
        CheckOrigin(context.Request, caller.TrustedOrigins);
        await handle(new Call(context, caller));
    });

    /// <summary>A handler for servers, which have a secret.</summary>
    public RequestDelegate ForServers(Func<Call, Task> handle) => ForCallers(call => call.Caller.IsServer
        ? handle(call)
        : throw new RefusedException(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "This takes the secret, from a server; a token is not enough."));

    /// <summary>A handler for callers with a token.</summary>
    public RequestDelegate ForUsers(Func<Call, Task> handle) => ForCallers(call => call.Caller.IsServer
        ? throw new RefusedException(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "This takes a token; get one with the secret from tokens/generate.")
        : handle(call));

    /// <summary>A handler that looks after the caller itself.</summary>
    public RequestDelegate ForAnyone(Func<HttpContext, Task> handle) => context => RunAsync(context, () => handle(context));

    /// <summary>Answers what a browser asks before it lets a page call.</summary>
    public static Task PreflightAsync(HttpContext context)
    {
        Cors.Allow(context);
        Cors.AllowCalls(context.Response);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <exception cref="RefusedException">The request comes from a page of another site.</exception>
    public void CheckOrigin(HttpRequest request, string? trusted = null)
    {
        if (!origins.Allows(request, trusted))
        {
            throw new RefusedException(
                StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "Pages of this origin may not use the service. Name it in DirectLine:AllowedOrigins, or in the trustedOrigins of the token.");
        }
    }

    private async Task RunAsync(HttpContext context, Func<Task> handle)
    {
        Cors.Allow(context);
        try
        {
            await handle();
        }
        catch (RefusedException refused)
        {
            metrics.Refused(refused.Code);
            Log.Refused(logger, refused.Status, refused.Code);
            await AnswerAsync(context, refused);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (StorageUnavailableException exception) when (!context.Response.HasStarted)
        {
            metrics.Refused(ErrorCodes.ServiceError);
            Log.StorageFailed(logger, exception.GetType().Name);
            await AnswerAsync(context, new RefusedException(StatusCodes.Status503ServiceUnavailable, ErrorCodes.ServiceError, "Nothing can be stored now. Send it again in a moment.") { RetryAfter = StorageRetry });
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            metrics.Refused(ErrorCodes.ServiceError);
            Log.RequestFailed(logger, exception.GetType().FullName ?? exception.GetType().Name, new StackTrace(exception).GetFrame(0)?.ToString().Trim());
            await AnswerAsync(context, new RefusedException(StatusCodes.Status500InternalServerError, ErrorCodes.ServiceError, "Something went wrong here. Try again in a moment."));
        }
    }

    /// <summary>Answers with what is wrong.</summary>
    public static Task AnswerAsync(HttpContext context, RefusedException refused)
    {
        if (refused.Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        if (refused.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var answer = new ErrorAnswer(new ErrorDetail(refused.Code, refused.Message));
        return Call.WriteAsync(context.Response, refused.Status, JsonSerializer.SerializeToUtf8Bytes(answer, DirectLineJson.Default.ErrorAnswer));
    }
}
