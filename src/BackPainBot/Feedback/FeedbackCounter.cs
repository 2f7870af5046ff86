using System.Diagnostics.Metrics;

namespace BackPainBot.Feedback;

/// <summary>Votes by topic as a metric: no ids, no words.</summary>
public sealed class FeedbackCounter : IDisposable
{
    public const string MeterName = "BackPainBot";

    private readonly Meter _meter;
    private readonly Counter<long> _votes;

    public FeedbackCounter(IMeterFactory meters)
    {
        _meter = meters.Create(MeterName);
        _votes = _meter.CreateCounter<long>("backpainbot.feedback.votes", "{vote}", "Votes on answers.");
    }

    public void Count(Vote vote)
    {
        foreach (var topic in vote.Topics)
        {
            _votes.Add(1, new("topic", topic), new("helpful", vote.Helpful));
        }
    }

    public void Dispose() => _meter.Dispose();
}
