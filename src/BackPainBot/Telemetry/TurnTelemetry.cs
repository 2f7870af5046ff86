using System.Diagnostics;
using Microsoft.Bot.Builder;

namespace BackPainBot.Telemetry;

/// <summary>The outermost middleware: a span, the figures and one line of the log for each turn.</summary>
public sealed class TurnTelemetry(BotMetrics metrics, TimeProvider clock, ILogger<TurnTelemetry> logger) : IMiddleware
{
    // What continues a conversation is no turn of a user's.
    private const string Continuation = "ContinueConversation";

    private static readonly ActivitySource Source = new(BotMetrics.Name);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Name == Continuation)
        {
            await next(cancellationToken);
            return;
        }

        var started = clock.GetTimestamp();
        using var span = Source.StartActivity("turn", Activity.Current is null ? ActivityKind.Consumer : ActivityKind.Internal);
        try
        {
            await next(cancellationToken);
        }
        catch (Exception exception) when (End(turnContext, span, started, exception))
        {
            throw;
        }

        End(turnContext, span, started, exception: null);
    }

    /// <summary>Always false: the exception passes as if nobody had seen it.</summary>
    private bool End(ITurnContext context, Activity? span, long started, Exception? exception)
    {
        var duration = clock.GetElapsedTime(started);
        var turn = TurnRecord.Of(context, exception);
        metrics.TurnEnded(turn, duration);
        if (span is { IsAllDataRequested: true })
        {
            Describe(span, turn);
        }

        if (logger.IsEnabled(LogLevel.Information))
        {
            Log.Turn(logger, turn.Outcome, turn.Channel, turn.ActivityType, Topics(turn), turn.Report?.Attempts ?? 1, Math.Round(duration.TotalMilliseconds, 1));
        }

        return false;
    }

    private static void Describe(Activity span, TurnRecord turn)
    {
        span.SetTag(TelemetryNames.Channel, turn.Channel);
        span.SetTag(TelemetryNames.ActivityType, turn.ActivityType);
        span.SetTag(TelemetryNames.Outcome, turn.Outcome);
        if (turn.Report is { } report)
        {
            span.SetTag(TelemetryNames.Attempts, report.Attempts);
            span.SetTag(TelemetryNames.Topic, report.Answered.ToArray());
        }

        if (turn.ErrorType is { } error)
        {
            span.SetTag(TelemetryNames.ErrorType, error);
            span.SetStatus(ActivityStatusCode.Error);
        }
    }

    private static string Topics(TurnRecord turn) => turn.Report is { Answered.Count: > 0 } report ? string.Join(',', report.Answered) : "-";
}
