using System.Diagnostics;
using System.Diagnostics.Metrics;
using BackPainBot.Feedback;

namespace BackPainBot.Telemetry;

/// <summary>Figures of the bot, under the meter <see cref="Name"/>: no text, no ids, and of channels, activities and topics only names that are known.</summary>
public sealed class BotMetrics : IDisposable
{
    /// <summary>The name of the meter, and of the source of traces.</summary>
    public const string Name = "BackPainBot";

    private readonly Meter _meter;
    private readonly Histogram<double> _turns;
    private readonly Histogram<double> _understanding;
    private readonly Counter<long> _answers;
    private readonly Counter<long> _repeats;
    private readonly Counter<long> _reruns;
    private readonly Counter<long> _resent;
    private readonly Counter<long> _givenUp;
    private readonly Counter<long> _votes;

    /// <summary>Makes the instruments; without a listener they cost next to nothing.</summary>
    public BotMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _turns = _meter.CreateHistogram("backpainbot.turn.duration", "s", "Time that turns took, waiting for their conversation included.", advice: Seconds(
            0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10));
        _understanding = _meter.CreateHistogram("backpainbot.understanding.duration", "s", "Time that understanding a message took.", advice: Seconds(
            0.00001, 0.00002, 0.00005, 0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05));
        _answers = _meter.CreateCounter<long>("backpainbot.answers", "{answer}", "What was answered, by topic.");
        _repeats = _meter.CreateCounter<long>("backpainbot.turn.duplicates", "{turn}", "Second deliveries, for which nothing was run.");
        _reruns = _meter.CreateCounter<long>("backpainbot.turn.reruns", "{attempt}", "Attempts at turns that were dropped because another writer was faster.");
        _resent = _meter.CreateCounter<long>("backpainbot.replies.resent", "{turn}", "Turns whose replies were sent late, having been left unsent.");
        _givenUp = _meter.CreateCounter<long>("backpainbot.replies.given_up", "{turn}", "Turns whose replies could not be delivered.");
        _votes = _meter.CreateCounter<long>("backpainbot.feedback.votes", "{vote}", "Votes on answers, by topic.");
    }

    /// <summary>Ends the meter, and all its instruments with it.</summary>
    public void Dispose() => _meter.Dispose();

    internal void TurnEnded(TurnRecord turn, TimeSpan duration)
    {
        var tags = new TagList
        {
            { TelemetryNames.Channel, turn.Channel },
            { TelemetryNames.ActivityType, turn.ActivityType },
            { TelemetryNames.Outcome, turn.Outcome },
        };
        if (turn.ErrorType is { } error)
        {
            tags.Add(TelemetryNames.ErrorType, error);
        }

        _turns.Record(duration.TotalSeconds, tags);
        if (turn.Report is not { } report)
        {
            return;
        }

        if (report.IsRepeat)
        {
            _repeats.Add(1);
        }

        if (report.Attempts > 1)
        {
            _reruns.Add(report.Attempts - 1);
        }

        if (report.Elapsed > TimeSpan.Zero)
        {
            _understanding.Record(report.Elapsed.TotalSeconds);
        }

        foreach (var topic in report.Answered)
        {
            _answers.Add(1, new(TelemetryNames.Topic, topic), new(TelemetryNames.Outcome, turn.Outcome));
        }
    }

    internal void Resent() => _resent.Add(1);

    internal void GivenUp() => _givenUp.Add(1);

    internal void Voted(Vote vote)
    {
        foreach (var topic in vote.Topics)
        {
            _votes.Add(1, new(TelemetryNames.Topic, topic), new(TelemetryNames.Helpful, vote.Helpful));
        }
    }

    private static InstrumentAdvice<double> Seconds(params double[] boundaries) => new() { HistogramBucketBoundaries = boundaries };
}
