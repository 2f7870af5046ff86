using System.Diagnostics.Metrics;

namespace BackPainBot.Bot;

/// <summary>Counts votes by topic: no ids, no words.</summary>
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

    public void Count(string topic, bool helpful) => _votes.Add(1, new("topic", topic), new("helpful", helpful));

    public void Dispose() => _meter.Dispose();
}
