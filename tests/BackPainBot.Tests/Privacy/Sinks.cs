using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Privacy;

/// <summary>Everything that leaves a process for operators: logs of all categories with states, scopes and exceptions; spans of all sources; measurements of all meters.</summary>
internal sealed class Sinks : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<(string Sink, string Text)> _told = new();
    private readonly ActivityListener _spans;
    private readonly MeterListener _figures = new();
    private IExternalScopeProvider? _scopes;

    public Sinks()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => Tell(
                $"span {span.Source.Name} {span.OperationName}",
                $"{span.DisplayName} {span.Status} {span.StatusDescription} {span.TraceStateString} {Join(span.TagObjects)} {Join(span.Baggage.Select(item => KeyValuePair.Create(item.Key, (object?)item.Value)))} "
                + string.Join(' ', span.Events.Select(item => $"{item.Name} {Join(item.Tags)}"))),
        };
        ActivitySource.AddActivityListener(_spans);
        _figures.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _figures.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Tell(instrument, tags));
        _figures.SetMeasurementEventCallback<float>((instrument, _, tags, _) => Tell(instrument, tags));
        _figures.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Tell(instrument, tags));
        _figures.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Tell(instrument, tags));
        _figures.SetMeasurementEventCallback<short>((instrument, _, tags, _) => Tell(instrument, tags));
        _figures.SetMeasurementEventCallback<byte>((instrument, _, tags, _) => Tell(instrument, tags));
        _figures.SetMeasurementEventCallback<decimal>((instrument, _, tags, _) => Tell(instrument, tags));
        _figures.Start();
    }

    /// <summary>What was told, by sink.</summary>
    public IReadOnlyCollection<(string Sink, string Text)> Told => _told;

    public ILogger CreateLogger(string categoryName) => new Ear(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
        _spans.Dispose();
        _figures.Dispose();
    }

    private static string Join(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={Text(tag.Value)}"));

    private static string Text(object? value) => value is Array items ? string.Join(',', items.Cast<object?>()) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private void Tell(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) => Tell($"figure {instrument.Name}", Join(tags.ToArray()));

    private void Tell(string sink, string text) => _told.Enqueue((sink, text));

    private sealed class Ear(Sinks sinks, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var scopes = new List<string>();
            sinks._scopes?.ForEachScope((scope, texts) => texts.Add(scope is IEnumerable<KeyValuePair<string, object?>> members ? Join(members) : $"{scope}"), scopes);
            var members = state is IEnumerable<KeyValuePair<string, object?>> pairs ? Join(pairs) : $"{state}";
            sinks.Tell($"log {category} {logLevel} {eventId}", $"{formatter(state, exception)} {members} {exception} {string.Join(' ', scopes)}");
        }
    }
}
