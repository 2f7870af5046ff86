using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Telemetry;

/// <summary>Hears what one app measures, traces and logs: all instruments under its own meters, spans of <c>BackPainBot</c> and
/// ASP.NET that requests of the test led to, all lines.</summary>
public sealed class TelemetryProbe : IDisposable, ILoggerProvider, ILogger
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _spans;
    private readonly Activity _trace = new("test");

    public TelemetryProbe(BotHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        host.StartServer();
        _trace.Start();
        var scope = host.Services.GetRequiredService<IMeterFactory>();
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == scope && instrument.Meter.Name.StartsWith("BackPainBot", StringComparison.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured.Enqueue(Line(instrument, tags, value)));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Measured.Enqueue(Line(instrument, tags, null)));
        _meters.Start();
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "BackPainBot" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == _trace.TraceId)
                {
                    Spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_spans);
        host.Services.GetRequiredService<ILoggerFactory>().AddProvider(this);
    }

    /// <summary>Measurements as <c>name{tag=value,...}</c>, of counters with <c> value</c>; tags in order of their names.</summary>
    public ConcurrentQueue<string> Measured { get; } = [];

    public ConcurrentQueue<Activity> Spans { get; } = [];

    /// <summary>Lines at Information and above.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    public void Dispose()
    {
        _trace.Dispose();
        _meters.Dispose();
        _spans.Dispose();
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        Lines.Enqueue($"{eventId.Id} {formatter(state, exception)}");
    }

    private static string Line(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags, long? value)
    {
        var named = tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}"));
        return $"{instrument.Name}{{{string.Join(',', named)}}}{(value is { } count ? $" {count.ToString(CultureInfo.InvariantCulture)}" : "")}";
    }
}
