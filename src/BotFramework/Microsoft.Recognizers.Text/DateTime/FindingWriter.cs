using System.Globalization;
using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Writes findings as the resolutions that callers read.</summary>
internal static class FindingWriter
{
    private const string NotResolved = "not resolved";

    public static string TypeName(Finding finding) => "datetimeV2." + Name(finding.Kind);

    public static SortedDictionary<string, object> Resolution(Finding finding)
    {
        var values = new List<Dictionary<string, string>>(finding.Readings.Length);
        foreach (var reading in finding.Readings)
        {
            values.Add(Write(finding, reading));
        }

        return new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.ValueSet] = values };
    }

    private static Dictionary<string, string> Write(Finding finding, Reading reading)
    {
        var values = new Dictionary<string, string> { ["timex"] = reading.Timex };
        if (finding.Mod is not null)
        {
            values["Mod"] = finding.Mod;
        }

        values[ResolutionKey.Type] = Name(finding.Type);
        if (finding.SourceEntity is not null)
        {
            values["sourceEntity"] = finding.SourceEntity;
        }

        if (finding.Kind == FindingKind.Duration)
        {
            values[ResolutionKey.Value] = finding.Seconds.ToString(CultureInfo.InvariantCulture);
        }
        else if (finding.IsPoint)
        {
            values[ResolutionKey.Value] = reading.Start is { } point ? Format(finding.Kind, point) : NotResolved;
        }
        else
        {
            WriteRange(finding, reading, values);
        }

        return values;
    }

    private static void WriteRange(Finding finding, Reading reading, Dictionary<string, string> values)
    {
        if (reading.Start is { } start)
        {
            values["start"] = Format(finding.Kind, start);
        }

        if (reading.End is { } end)
        {
            values["end"] = Format(finding.Kind, end);
        }

        if (reading is { Start: null, End: null } && finding.SourceEntity is null)
        {
            values[ResolutionKey.Value] = NotResolved;
        }
    }

    private static string Name(FindingKind kind) => kind switch
    {
        FindingKind.Date => "date",
        FindingKind.Time => "time",
        FindingKind.DateTime => "datetime",
        FindingKind.DateRange => "daterange",
        FindingKind.TimeRange => "timerange",
        FindingKind.DateTimeRange => "datetimerange",
        FindingKind.Duration => "duration",
        _ => "set",
    };

    private static string Format(FindingKind kind, Instant value) => value.ToString(
        kind switch
        {
            FindingKind.Date or FindingKind.DateRange => "yyyy-MM-dd",
            FindingKind.Time or FindingKind.TimeRange => "HH:mm:ss",
            _ => "yyyy-MM-dd HH:mm:ss",
        },
        CultureInfo.InvariantCulture);
}
