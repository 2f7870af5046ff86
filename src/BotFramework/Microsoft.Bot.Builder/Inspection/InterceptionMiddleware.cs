using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder;

/// <summary>Shows what goes in and out of the bot, and its state, as trace activities. What fails here is logged, and the turn goes on.</summary>
public abstract class InterceptionMiddleware : IMiddleware
{
    internal InterceptionMiddleware(ILogger? logger)
    {
        Logger = logger ?? Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;
    }

    /// <summary>Gets the logger.</summary>
    protected ILogger Logger { get; private set; }

    async Task IMiddleware.OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var (forward, intercept) = await TryInboundAsync(turnContext, cancellationToken);
        if (intercept)
        {
            InterceptOutbound(turnContext, cancellationToken);
        }

        if (forward)
        {
            await RunAsync(turnContext, next, cancellationToken);
        }

        if (intercept)
        {
            await TryAsync("state", () => TraceStateAsync(turnContext, cancellationToken));
        }
    }

    /// <summary>Looks at the incoming activity, given as a trace. Returns whether the bot gets it, and whether the rest of the turn is intercepted.</summary>
    protected abstract Task<(bool shouldForwardToApplication, bool shouldIntercept)> InboundAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Looks at what goes out, given as traces.</summary>
    protected abstract Task OutboundAsync(ITurnContext turnContext, IEnumerable<Activity> clonedActivities, CancellationToken cancellationToken);

    /// <summary>Looks at the state at the end of the turn.</summary>
    protected abstract Task TraceStateAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    private async Task RunAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await TryOutboundAsync(turnContext, [InspectionTrace.Of(exception)], cancellationToken);
            throw;
        }
    }

    private void InterceptOutbound(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.OnSendActivities(async (context, activities, nextSend) =>
        {
            var traces = activities.Select(activity => InspectionTrace.Of(activity, "SentActivity", "Sent Activity")).ToArray();
            await TryOutboundAsync(context, traces, cancellationToken);
            return await nextSend();
        });
        turnContext.OnUpdateActivity(async (context, activity, nextUpdate) =>
        {
            await TryOutboundAsync(context, [InspectionTrace.Of(activity, "MessageUpdate", "Updated Message")], cancellationToken);
            return await nextUpdate();
        });
        turnContext.OnDeleteActivity(async (context, reference, nextDelete) =>
        {
            await TryOutboundAsync(context, [InspectionTrace.Of(reference)], cancellationToken);
            await nextDelete();
        });
    }

    private async Task<(bool Forward, bool Intercept)> TryInboundAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var result = (Forward: true, Intercept: false);
        await TryAsync("inbound", async () =>
            result = await InboundAsync(turnContext, InspectionTrace.Of(turnContext.Activity, "ReceivedActivity", "Received Activity"), cancellationToken));
        return result;
    }

    private Task TryOutboundAsync(ITurnContext turnContext, Activity[] traces, CancellationToken cancellationToken) =>
        TryAsync("outbound", () => OutboundAsync(turnContext, traces, cancellationToken));

    private async Task TryAsync(string what, Func<Task> intercept)
    {
        try
        {
            await intercept();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            BuilderLog.InterceptionFailed(Logger, what, exception.GetType().Name);
        }
    }
}
