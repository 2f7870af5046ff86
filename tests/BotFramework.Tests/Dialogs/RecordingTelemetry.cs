using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Dialogs;

/// <summary>Remembers events as "name:key=value,...", page views as "view:name" and traces as "trace:message".</summary>
internal sealed class RecordingTelemetry : IBotTelemetryClient, IBotPageViewTelemetryClient
{
    public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

    public List<string> Views { get; } = [];

    public List<string> Traces { get; } = [];

    public void Flush()
    {
    }

    public void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string? message = null,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null)
    {
    }

    public void TrackDependency(
        string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success)
    {
    }

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        Events.Add((eventName, properties ?? new Dictionary<string, string>()));

    public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    public void TrackPageView(string name, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => Views.Add(name);

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties) => Traces.Add(message);
}
