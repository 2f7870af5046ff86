using System.Diagnostics;

namespace Microsoft.Bot.Builder;

/// <summary>Tracks dialogs.</summary>
public static class IBotTelemetryClientExtensions
{
    /// <summary>Tracks a dialog as a page view, where the client takes such; otherwise it is noted as a trace.</summary>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pageViews)
        {
            pageViews.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            Trace.TraceInformation($"TelemetryClient cannot track PageView telemetry for '{dialogName}': it is no {nameof(IBotPageViewTelemetryClient)}.");
        }
    }
}
