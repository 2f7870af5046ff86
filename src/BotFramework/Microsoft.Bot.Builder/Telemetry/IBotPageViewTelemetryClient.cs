namespace Microsoft.Bot.Builder;

/// <summary>Where views of pages, for a bot its dialogs, go.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Tracks a view.</summary>
    void TrackPageView(string name, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);
}
