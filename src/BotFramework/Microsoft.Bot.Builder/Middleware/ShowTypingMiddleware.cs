using Microsoft.Bot.Schema;
using Trace = System.Diagnostics.Trace;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Shows that the bot is at work: sends typing activities while a turn on a message goes on. They pass the other middleware by and do not
/// count as a response. No typing follows the first message the bot sends, nor the end of the turn; none where replies are collected
/// (expectReplies) or another bot is the caller.
/// </summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;
    private readonly TimeProvider _timeProvider;

    /// <summary>Initializes a new instance of the <see cref="ShowTypingMiddleware"/> class.</summary>
    /// <param name="delay">Milliseconds before the first typing activity.</param>
    /// <param name="period">Milliseconds between typing activities.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
        : this(delay, period, TimeProvider.System)
    {
    }

    internal ShowTypingMiddleware(int delay, int period, TimeProvider timeProvider)
    {
        if (delay < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(delay), "Delay must be greater than or equal to zero");
        }

        if (period <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(period), "Repeat period must be greater than zero");
        }

        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
        _timeProvider = timeProvider;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity.Type != ActivityTypes.Message
            || turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies
            || Callers.IsBot(turnContext))
        {
            await next(cancellationToken);
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(turnContext, stop.Token);
        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            // Once the answer goes out, a typing activity behind it would look like a further answer to come.
            // The handler outlives the middleware: an error handler sends when the turn is over.
            if (!typing.IsCompleted && activities.Any(activity => activity.Type == ActivityTypes.Message))
            {
                await stop.CancelAsync();
                await typing;
            }

            return await nextSend();
        });

        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await stop.CancelAsync();
            await typing;
        }
    }

    private async Task ShowTypingAsync(ITurnContext turnContext, CancellationToken stop)
    {
        try
        {
            await Task.Delay(_delay, _timeProvider, stop);
            while (true)
            {
                var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
                typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
                await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], stop);
                await Task.Delay(_period, _timeProvider, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The turn is over, or its answer has gone out.
            return;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            // The turn must not fail because its indicator could not be sent.
            Trace.TraceWarning($"Typing could not be shown: {exception.GetType().Name}");
        }
    }
}
