using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>What a waterfall tells telemetry.</summary>
internal static class WaterfallTelemetry
{
    public const string Start = "WaterfallStart";
    public const string Step = "WaterfallStep";
    public const string Complete = "WaterfallComplete";
    public const string Cancel = "WaterfallCancel";

    public static Dictionary<string, string> Properties(string dialogId, string? instanceId, string? stepName = null)
    {
        var properties = new Dictionary<string, string>(3) { ["DialogId"] = dialogId };
        if (stepName is not null)
        {
            properties["StepName"] = stepName;
        }

        properties["InstanceId"] = instanceId ?? string.Empty;
        return properties;
    }

    /// <summary>The name of the step's method, or its place when it is a lambda.</summary>
    public static string StepName(List<WaterfallStep> steps, int index)
    {
        var name = index < steps.Count ? steps[index].Method.Name : null;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{steps.Count}")
            : name;
    }
}
