using System.Globalization;
using System.Text;
using Microsoft.Recognizers.Text;

namespace BotFramework.Tests.Recognizers;

/// <summary>
/// Writes results in one line, so that tables of cases stay readable: <c>type 'text' start-end: readings</c>, results joined by " | ", readings by " ; ".
/// </summary>
internal static class Rendered
{
    public static string All(IEnumerable<ModelResult> results) => string.Join(" | ", results.Select(One));

    private static string One(ModelResult result)
    {
        var type = result.TypeName!.Replace("datetimeV2.", string.Empty, StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{type} '{result.Text}' {result.Start}-{result.End}: {Resolution(result.Resolution!)}");
    }

    private static string Resolution(SortedDictionary<string, object> resolution)
        => resolution.TryGetValue("values", out var values)
            ? string.Join(" ; ", ((List<Dictionary<string, string>>)values).Select(Reading))
            : string.Join(' ', resolution.Where(pair => pair.Key != "otherResults").OrderBy(pair => pair.Key == "value" ? 0 : 1).Select(Value));

    private static string Value(KeyValuePair<string, object> pair)
    {
        var value = pair.Value is double score ? Math.Round(score, 4) : pair.Value;
        return string.Create(CultureInfo.InvariantCulture, $"{(pair.Key == "value" ? string.Empty : pair.Key + "=")}{value}");
    }

    private static string Reading(Dictionary<string, string> reading)
    {
        var line = new StringBuilder(reading["timex"]);
        if (reading.TryGetValue("Mod", out var mod))
        {
            line.Append(CultureInfo.InvariantCulture, $" [{mod}]");
        }

        if (reading.TryGetValue("value", out var value))
        {
            line.Append(CultureInfo.InvariantCulture, $" = {value}");
        }

        if (reading.ContainsKey("start") || reading.ContainsKey("end"))
        {
            line.Append(CultureInfo.InvariantCulture, $" = {reading.GetValueOrDefault("start")}..{reading.GetValueOrDefault("end")}");
        }

        return line.ToString();
    }
}
