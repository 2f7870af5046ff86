using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BackPainBot.DirectLine;

/// <summary>Figures of the service, under the meter <see cref="MeterName"/>; no content, no ids.</summary>
internal sealed class DirectLineMetrics : IDisposable
{
    public const string MeterName = "BackPainBot.DirectLine";

    private const string ErrorType = "error.type";

    private readonly Meter _meter;
    private readonly UpDownCounter<int> _sockets;
    private readonly Counter<long> _received;
    private readonly Counter<long> _tokens;
    private readonly Counter<long> _refused;
    private readonly Counter<long> _cut;
    private readonly Counter<long> _retried;
    private readonly Histogram<double> _turns;

    public DirectLineMetrics(IMeterFactory factory)
    {
        _meter = factory.Create(MeterName);
        _sockets = _meter.CreateUpDownCounter<int>("directline.streams", "{stream}", "Streams that are open.");
        _received = _meter.CreateCounter<long>("directline.activities.received", "{activity}", "Activities that were accepted.");
        _tokens = _meter.CreateCounter<long>("directline.tokens", "{token}", "Tokens that were signed.");
        _refused = _meter.CreateCounter<long>("directline.requests.refused", "{request}", "Requests that were refused, by code.");
        _cut = _meter.CreateCounter<long>("directline.streams.cut", "{stream}", "Streams that were cut because their clients were too slow.");
        _retried = _meter.CreateCounter<long>("directline.turn.retries", "{attempt}", "Attempts at turns that met a passing fault, after which they run again.");
        _turns = _meter.CreateHistogram<double>("directline.turn.duration", "s", "Time that turns took.");
    }

    public void Dispose() => _meter.Dispose();

    public void SocketOpened() => _sockets.Add(1);

    public void SocketClosed() => _sockets.Add(-1);

    public void SocketCut() => _cut.Add(1);

    public void Received() => _received.Add(1);

    public void TokenSigned() => _tokens.Add(1);

    public void Refused(string code) => _refused.Add(1, new KeyValuePair<string, object?>(ErrorType, code));

    public void TurnRetried(string error) => _retried.Add(1, new KeyValuePair<string, object?>(ErrorType, error));

    /// <param name="duration">How long it took.</param>
    /// <param name="error">The type of the exception that ended it, if any did.</param>
    public void TurnEnded(TimeSpan duration, string? error)
    {
        var tags = default(TagList);
        if (error is not null)
        {
            tags.Add(ErrorType, error);
        }

        _turns.Record(duration.TotalSeconds, tags);
    }
}
